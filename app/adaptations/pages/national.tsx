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
import { type WorkBlock, workText } from '../queries/text.ts'
import { type NationalDecision, nationalChanges, readNationalDecision } from '../rules/national.ts'
import { cleanWording, longestBody } from '../rules/wording.ts'
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
  if (!change) return c.redirect(visit.at('/projet/national'), 303)
  const ruling = readRuling(form, visit, decision, change.blocks)
  const errors = decision === 'adapt' ? whyNotWords(c, ruling) : []
  const typed = asTyped(form)
  if (errors.length > 0) return showNational(c, visit, { articleId, typed, errors })
  const decided = await site.transaction((tx) => decideNational(tx, ruling, site.clock()))
  if (decided.ok) return c.redirect(visit.at(`/projet/national?fait=1#${articleId}`), 303)
  const { reason } = decided
  const field = reason === 'reason-missing' || reason === 'reason-long' ? `raison-${articleId}` : articleId
  const message = nationalMessages(c.var.lang).problems[reason]
  const status = field === articleId ? 409 : 422
  return showNational(c, visit, { articleId, typed, errors: [{ field, message }], status })
}

function readRuling(
  form: FormFields,
  visit: SeatedVisit,
  decision: NationalDecision,
  blocks: WorkBlock[],
): NationalRuling {
  const articleId = form.text('article')
  const written = blocks.filter(({ blockId }) => form.has(`bloc-${blockId}`))
  const cle = form.text('cle')
  return {
    ...{ charterId: visit.charter.id, articleId, decision, by: visit.seat },
    number: numberIn(form, 'version'),
    reason: decision === 'decline' ? squeezeLines(form.text(`raison-${articleId}`)) : '',
    seen: numberIn(form, 'vu'),
    words: written.map(({ blockId }) => ({
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
type Shown = { articleId?: string; typed?: Record<string, string>; errors?: FieldError[]; status?: number }

async function showNational(c: Ctx, visit: SeatedVisit, shown: Shown = {}): Promise<Response> {
  const { db } = c.var.site
  const { articleId, typed = {}, errors = [] } = shown
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
      saved={c.req.query('fait') === '1'}
      newKeys={new Map(changes.map((change) => [change.articleId, newBlockId()]))}
    />,
  )
}
