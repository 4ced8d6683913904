import { randomBytes } from 'node:crypto'
import type { Article, Origin } from '../../charter/index.ts'
import { squeeze } from '../../kernel/text.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { addBlock } from '../acts/blocks.ts'
import { workMessages } from '../messages/work/index.ts'
import { nationalVersions } from '../queries/text.ts'
import { cleanWording, whyNotWording } from '../rules/wording.ts'
import { AddBlock, type AddTyped } from '../views/block-form.tsx'
import { forGroup, type SeatedVisit } from './gate.tsx'
import { frame } from './work.tsx'

/** `/declinaisons/:slug/projet/ajouter?ou=under&sous=partage&depuis=1` */
export const addPage = forGroup(async (c, visit) => {
  const place = readPlace(c.req.query('ou') ?? '')
  const article = await nationalArticle(c, visit, c.req.query('sous') ?? '')
  if (!place || (place === 'under') !== (article !== undefined)) return c.notFound()
  const from = c.req.query('depuis') ?? 'nothing'
  const origin = originOf(article?.article, article?.number, from)
  const typed: AddTyped = {
    ...{ place, articleId: article?.article.articleId ?? '', blockId: newBlockId(), from },
    heading: from === 'article' ? (article?.article.heading ?? '') : '',
    body: origin?.text ?? '',
  }
  return adding(c, visit, typed, article?.article)
})

/** `POST` to the same. */
export const add = forGroup(async (c, visit) => {
  const { site } = c.var
  const form = await readForm(c)
  const place = readPlace(form.text('ou'))
  const article = await nationalArticle(c, visit, form.text('sous'))
  if (!place || (place === 'under') !== (article !== undefined)) return c.notFound()
  const blockId = /^ici-[a-z0-9]{10}$/.test(form.text('cle')) ? form.text('cle') : newBlockId()
  const from = form.text('depuis')
  const heading = squeeze(form.text('titre'))
  const body = cleanWording(form.text('texte'))
  const typed: AddTyped = { place, articleId: article?.article.articleId ?? '', blockId, from, heading, body }
  const why = whyNotWording(heading, body)
  const t = workMessages(c.var.lang).problems
  if (why) return adding(c, visit, typed, article?.article, [{ field: why.field, message: t[why.reason] }])
  const origin = originOf(article?.article, article?.number, from)
  const added = await site.transaction((tx) =>
    addBlock(tx, { charterId: visit.charter.id, ...typed, origin, by: visit.seat }, site.clock()),
  )
  if (!added.ok) return adding(c, visit, typed, article?.article, [{ field: 'texte', message: t['not-now'] }])
  return c.redirect(`${visit.at('/projet')}#${blockId}`, 303)
})

export function adding(
  c: Ctx,
  visit: SeatedVisit,
  typed: AddTyped,
  article: Article | undefined,
  errors: FieldError[] = [],
) {
  const title = workMessages(c.var.lang).form.addTitles[typed.place]
  const status = errors.length > 0 ? 422 : 200
  return show(
    c,
    { title, status, robots: 'noindex' },
    <AddBlock {...frame(c, visit)} typed={typed} article={article} errors={errors} />,
  )
}

async function nationalArticle(c: Ctx, { charter }: SeatedVisit, articleId: string) {
  if (articleId === '') return undefined
  const versions = await nationalVersions(c.var.site.db, charter)
  for (const { number, articles } of versions.reverse()) {
    const article = articles.find((one) => one.articleId === articleId)
    if (article) return { article, number }
  }
  return undefined
}

/** What the new block is made from, word for word. */
function originOf(
  article: Article | undefined,
  number: number | undefined,
  from: string,
): Origin | undefined {
  if (!article || number === undefined) return undefined
  if (from === 'article') return { kind: 'article', ref: String(number), text: cleanWording(article.body) }
  const suggestion = article.suggestions[Number.parseInt(from, 10) - 1]
  return suggestion === undefined ? undefined : { kind: 'suggestion', ref: String(number), text: suggestion }
}

function readPlace(text: string): AddTyped['place'] | undefined {
  return text === 'preamble' || text === 'under' || text === 'article' ? text : undefined
}

export function newBlockId(): string {
  return `ici-${randomBytes(5).toString('hex')}`
}
