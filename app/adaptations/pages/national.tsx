import { squeezeLines } from '../../kernel/text.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { decideNational, type NationalRuling } from '../acts/decide-national.ts'
import { move } from '../acts/move.ts'
import { stay } from '../acts/stay.ts'
import { nationalMessages } from '../messages/national/index.ts'
import { workMessages } from '../messages/work/index.ts'
import { stayOn } from '../queries/national.ts'
import { removedBlocks, workText } from '../queries/text.ts'
import {
  type NationalDecision,
  nationalChanges,
  readNationalDecision,
  type WhyNotDecide,
} from '../rules/national.ts'
import { type StrayWords, strayWords } from '../rules/typed-national.ts'
import { cleanWording, longestBody } from '../rules/wording.ts'
import type { KeptWord } from '../views/kept-words.tsx'
import { National } from '../views/national.tsx'
import { newBlockId } from './additions.tsx'
import { forGroup, forStewards, type SeatedVisit } from './gate.tsx'
import { asTyped } from './typed.ts'
import { frame } from './work.tsx'

/** `/declinaisons/:slug/projet/national`: what the newest national version changes, and what becomes of it here. */
export const nationalPage = forGroup((c, visit) => showNational(c, visit))

/** `POST` to the same: one decision about one article, a revision that opens, or the whole left as it is. */
export const decideNationalPage = forStewards(async (c, visit) => {
  const { site } = c.var
  const form = await readForm(c)
  const here = visit.at('/projet/national')
  const asked = form.text('faire')
  const decision = readNationalDecision(asked)
  if (decision) return decide(c, visit, form, decision)
  const words = squeezeLines(form.text('mot')).slice(0, 1_000)
  const by = visit.seat
  if (asked === 'revise')
    await site.transaction((tx) =>
      move(tx, { charterId: visit.charter.id, verb: 'revise', words, by }, site.clock()),
    )
  else if (asked === 'stay') {
    const staying = { charterId: visit.charter.id, number: numberIn(form, 'version'), words, by }
    await site.transaction((tx) => stay(tx, staying, site.clock()))
  } else return c.notFound()
  return c.redirect(here, 303)
})

async function decide(c: Ctx, visit: SeatedVisit, form: FormFields, decision: NationalDecision) {
  const { site } = c.var
  const articleId = form.text('article')
  const text = await workText(site.db, visit.charter)
  const change = nationalChanges(text.versions, text.choices, text.blocks).find(
    (one) => one.articleId === articleId,
  )
  const typed = asTyped(form)
  const ruling = readRuling(form, visit, decision)
  const errors = change && decision === 'adapt' ? whyNotWords(c, ruling) : []
  if (errors.length > 0) return showNational(c, visit, { articleId, typed, errors })
  const decided = await site.transaction((tx) => decideNational(tx, ruling, site.clock()))
  if (decided.ok) return c.redirect(visit.at(`/projet/national?fait=1#${articleId}`), 303)
  const reason = change ? decided.reason : 'no-change'
  const kept = await keptWords(c, visit, strayWords(typed, { articleId, versions: text.versions, change }))
  return showNational(c, visit, { articleId, typed, kept, ...whyNot(c, articleId, reason, kept) })
}

type Reason = WhyNotDecide | 'changed-meanwhile'

function whyNot(c: Ctx, articleId: string, reason: Reason, kept: KeptWord[]) {
  const isOfReason = reason === 'reason-missing' || reason === 'reason-long'
  const isGone = reason === 'changed-meanwhile' && kept.length > 0
  const message = nationalMessages(c.var.lang).problems[isGone ? 'block-gone' : reason]
  const field = kept.length > 0 ? 'gardes' : articleId
  const errors = [{ field: isOfReason ? `raison-${articleId}` : field, message }]
  return { errors, status: isOfReason ? 422 : 409 }
}

async function keptWords(c: Ctx, { charter }: SeatedVisit, strays: StrayWords[]): Promise<KeptWord[]> {
  if (strays.length === 0) return []
  const t = nationalMessages(c.var.lang)
  const known = await removedBlocks(c.var.site.db, charter.id)
  const labelOf = (stray: StrayWords): string => {
    if (stray.kind === 'reason') return t.reason
    if (stray.kind === 'fresh') return t.fresh
    return t.ours(known.find(({ blockId }) => blockId === stray.blockId)?.heading ?? '')
  }
  return strays.map((stray) => ({ label: labelOf(stray), words: stray.words }))
}

function readRuling(form: FormFields, visit: SeatedVisit, decision: NationalDecision): NationalRuling {
  const articleId = form.text('article')
  const written = Object.keys(form.toJSON()).flatMap((field) => /^bloc-(.+)$/.exec(field)?.[1] ?? [])
  const cle = form.text('cle')
  return {
    ...{ charterId: visit.charter.id, articleId, decision, by: visit.seat },
    number: numberIn(form, 'version'),
    reason: decision === 'decline' ? squeezeLines(form.text(`raison-${articleId}`)) : '',
    seen: numberIn(form, 'vu'),
    words: written.map((blockId) => ({
      ...{ blockId, base: numberIn(form, `revision-${blockId}`) },
      body: cleanWording(form.text(`bloc-${blockId}`)),
    })),
    fresh: form.has(`nouveau-${articleId}`)
      ? {
          blockId: /^ici-[a-z0-9]{10}$/.test(cle) ? cle : newBlockId(),
          body: cleanWording(form.text(`nouveau-${articleId}`)),
        }
      : undefined,
  }
}

/** Nothing is adapted into nothing, nor into more than a block holds. */
function whyNotWords(c: Ctx, { articleId, words, fresh }: NationalRuling): FieldError[] {
  const t = workMessages(c.var.lang).problems
  const fields = [
    ...words.map(({ blockId, body }) => ({ field: `bloc-${blockId}`, body })),
    ...(fresh ? [{ field: `nouveau-${articleId}`, body: fresh.body }] : []),
  ]
  return fields.flatMap(({ field, body }) => {
    if (body === '') return [{ field, message: t['body-missing'] }]
    return body.length > longestBody ? [{ field, message: t['too-long'] }] : []
  })
}

function numberIn(form: FormFields, name: string): number {
  return Number.parseInt(form.text(name), 10) || 0
}

/** `articleId`: the article whose form comes back, with what was typed. */
type Shown = {
  articleId?: string
  typed?: Record<string, string>
  kept?: KeptWord[]
  errors?: FieldError[]
  status?: number
}

async function showNational(c: Ctx, visit: SeatedVisit, shown: Shown = {}): Promise<Response> {
  const { db } = c.var.site
  const { articleId, typed = {}, kept = [], errors = [] } = shown
  const text = await workText(db, visit.charter)
  const newest = text.versions.at(-1)
  const changes = nationalChanges(text.versions, text.choices, text.blocks)
  const stayed = newest && (await stayOn(db, visit.charter.id, newest.id))
  const t = nationalMessages(c.var.lang)
  const status = shown.status ?? (errors.length > 0 ? 422 : 200)
  return show(
    c,
    { title: changes.length > 0 ? t.title : t.calm, status, robots: 'noindex', wide: true },
    <National
      {...frame(c, visit)}
      versions={text.versions}
      choices={text.choices}
      changes={changes}
      stayed={stayed}
      back={articleId ? { articleId, typed } : undefined}
      errors={errors}
      kept={kept}
      saved={c.req.query('fait') === '1'}
      newKeys={new Map(changes.map((change) => [change.articleId, newBlockId()]))}
    />,
  )
}
