import { randomUUID } from 'node:crypto'
import { squeeze, squeezeLines } from '../../kernel/text.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { comment, decide } from '../acts/amend.ts'
import { amendmentMessages } from '../messages/amendments/index.ts'
import { workMessages } from '../messages/work/index.ts'
import {
  type Amendment,
  amendmentById,
  amendmentsOf,
  amendmentsShown,
  type Comments,
  commentsOf,
} from '../queries/amendments.ts'
import { blockOf, textAt } from '../queries/text.ts'
import { longestComment, readRuling, rulingOn } from '../rules/amendment.ts'
import { merge } from '../rules/merge.ts'
import { isInGroup } from '../rules/standing.ts'
import { cleanWording, whyNotWording } from '../rules/wording.ts'
import { AmendmentPage } from '../views/amendment.tsx'
import { Amendments } from '../views/amendment-list.tsx'
import { forGroup, readableBy, type Visit } from './gate.tsx'
import { asTyped, isIdentifier, keyOf } from './typed.ts'
import { frame } from './work.tsx'

/** `/declinaisons/:slug/projet/redactions` */
export const amendmentsPage = readableBy(
  (charter) => charter.draftLevel,
  async (c, visit) => {
    const asked = c.req.query('apres') ?? ''
    const after = isIdentifier(asked) ? asked : undefined
    const lines = await amendmentsOf(c.var.site.db, visit.charter.id, after, amendmentsShown + 1)
    const shown = lines.slice(0, amendmentsShown)
    const last = lines.length > shown.length ? shown.at(-1) : undefined
    const next = last && visit.at(`/projet/redactions?apres=${last.id}`)
    const title = amendmentMessages(c.var.lang).list.title
    return show(
      c,
      { title, robots: 'noindex', wide: true },
      <Amendments {...frame(c, visit)} lines={shown} next={next} />,
    )
  },
)

/** `/declinaisons/:slug/projet/redactions/:id` */
export const amendmentPage = readableBy(
  (charter) => charter.draftLevel,
  async (c, visit) => {
    const amendment = await ofCharter(c, visit)
    return amendment ? showAmendment(c, visit, amendment) : c.notFound()
  },
)

async function ofCharter(c: Ctx, { charter }: Visit): Promise<Amendment | undefined> {
  const id = c.req.param('id') ?? ''
  const found = isIdentifier(id) ? await amendmentById(c.var.site.db, id) : undefined
  return found?.charterId === charter.id ? found : undefined
}

type Shown = { errors?: FieldError[]; typed?: Record<string, string>; status?: number }

async function showAmendment(c: Ctx, visit: Visit, amendment: Amendment, shown: Shown = {}) {
  const { db } = c.var.site
  const { errors = [], status = errors.length > 0 ? 422 : 200 } = shown
  const { charterId, blockId } = amendment
  const [before, comments, block] = await Promise.all([
    textAt(db, charterId, blockId, amendment.baseRevision),
    commentsAsked(c, amendment.id),
    blockOf(db, charterId, blockId),
  ])
  const words = before ?? { heading: amendment.heading, body: '' }
  const hasMoved = block && block.revision !== amendment.baseRevision
  const { mine, typed } = retouched(amendment, shown.typed ?? {}, hasMoved === true)
  const merged = hasMoved && {
    ...merge(mine.body, words.body, block.body),
    heading: mine.heading,
    revision: block.revision,
    today: block.body,
  }
  return show(
    c,
    { title: amendmentMessages(c.var.lang).form.title(amendment.heading), status, robots: 'noindex' },
    <AmendmentPage
      {...frame(c, visit)}
      amendment={amendment}
      before={words}
      comments={comments}
      errors={errors}
      typed={typed}
      formKey={randomUUID()}
      said={c.req.query('dit') === '1'}
      mayComment={isInGroup(visit.standing) && amendment.state === 'open'}
      isSteward={visit.standing === 'steward'}
      isAuthor={amendment.personId !== null && amendment.personId === visit.person?.id}
      merged={merged || undefined}
    />,
  )
}

/**
 * What a steward was keeping when the text moved under their hands is put together with it, as the proposal would be:
 * neither replaces the other unread.
 */
function retouched(amendment: Amendment, typed: Record<string, string>, hasMoved: boolean) {
  const { titre, texte, revision, ...others } = typed
  const isBefore = hasMoved && revision === String(amendment.baseRevision)
  if (!isBefore) return { mine: amendment, typed }
  const heading = squeeze(titre ?? '') || amendment.heading
  return { mine: { heading, body: cleanWording(texte ?? '') || amendment.body }, typed: others }
}

/** The latest, or those before the one of the address. */
export function commentsAsked(c: Ctx, amendmentId: string): Promise<Comments> {
  const before = c.req.query('avant') ?? ''
  return commentsOf(c.var.site.db, amendmentId, isIdentifier(before) ? before : undefined)
}

/** `POST …/redactions/:id/avis` */
export const sendComment = forGroup(async (c, visit) => {
  const { site } = c.var
  const amendment = await ofCharter(c, visit)
  if (!amendment) return c.notFound()
  const form = await readForm(c)
  const words = squeezeLines(form.text('avis'))
  const errors = whyNotComment(c, words)
  if (errors.length > 0) return showAmendment(c, visit, amendment, { errors, typed: asTyped(form) })
  const said = { id: keyOf(form), amendmentId: amendment.id, words, by: visit.seat }
  await site.transaction((tx) => comment(tx, said, site.clock()))
  return c.redirect(visit.at(`/projet/redactions/${amendment.id}?dit=1`), 303)
})

export function whyNotComment(c: Ctx, words: string): FieldError[] {
  const t = amendmentMessages(c.var.lang).problems
  if (words === '') return [{ field: 'avis', message: t['words-missing'] }]
  return words.length > longestComment ? [{ field: 'avis', message: t['words-long'] }] : []
}

/** `POST …/redactions/:id/decision` */
export const sendDecision = forGroup(async (c, visit) => {
  const { site, lang } = c.var
  const amendment = await ofCharter(c, visit)
  const form = await readForm(c)
  const asked = readRuling(form.text('faire'))
  if (!amendment || !asked) return c.notFound()
  const heading = squeeze(form.text('titre'))
  const body = cleanWording(form.text('texte'))
  const ruling = form.has('texte') ? rulingOn(asked, amendment, { heading, body }) : asked
  const why = ruling === 'merge' ? whyNotWording(heading, body) : undefined
  if (why) {
    const errors = [{ field: why.field, message: workMessages(lang).problems[why.reason] }]
    return showAmendment(c, visit, amendment, { errors, typed: asTyped(form) })
  }
  const base = Number.parseInt(form.text('revision'), 10) || 0
  const words = squeezeLines(form.text('mot')).slice(0, 1_000)
  const merged = ruling === 'merge' ? { heading, body, base } : undefined
  const by = visit.seat
  const decided = await site.transaction((tx) =>
    decide(tx, { amendmentId: amendment.id, ruling, words, merged, by }, site.clock()),
  )
  if (decided.ok) return c.redirect(visit.at(`/projet/redactions/${amendment.id}`), 303)
  const isLong = decided.reason === 'reason-missing'
  const errors = [{ field: 'mot', message: amendmentMessages(lang).problems[decided.reason] }]
  // As it is now: somebody may have decided, or changed the block, meanwhile.
  const fresh = (await ofCharter(c, visit)) ?? amendment
  return showAmendment(c, visit, fresh, { errors, typed: asTyped(form), status: isLong ? 422 : 409 })
})
