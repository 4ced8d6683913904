import { squeeze } from '../../kernel/text.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { removeBlock, saveBlock } from '../acts/blocks.ts'
import { workMessages } from '../messages/work/index.ts'
import { blockOf, textAt } from '../queries/text.ts'
import { diagnosisPartOf, looksPersonal } from '../rules/diagnosis.ts'
import { merge } from '../rules/merge.ts'
import { cleanWording, whyNotWording } from '../rules/wording.ts'
import { type BlockTyped, EditBlock } from '../views/block-form.tsx'
import type { Conflict } from '../views/conflict.tsx'
import { adding, newBlockId } from './additions.tsx'
import { forGroup, type SeatedVisit } from './gate.tsx'
import { frame } from './work.tsx'

/** `/declinaisons/:slug/projet/blocs/:block` */
export const editPage = forGroup(async (c, visit) => {
  const blockId = c.req.param('block') ?? ''
  const block = await blockOf(c.var.site.db, visit.charter.id, blockId)
  if (!block) return c.notFound()
  return editing(c, visit, { blockId, typed: block, saved: c.req.query('enregistre') === '1' })
})

/** `POST` to the same: the button, or the page itself while one writes (`accept: application/json`). */
export const save = forGroup(async (c, visit) => {
  const { site } = c.var
  const blockId = c.req.param('block') ?? ''
  const form = await readForm(c)
  const typed = readTyped(form)
  const wantsJson = c.req.header('accept') === 'application/json'
  const errors = whyNotTyped(c, blockId, typed)
  if (errors.length > 0)
    return wantsJson ? c.json({ errors }, 422) : editing(c, visit, { blockId, typed, errors, status: 422 })
  const why = form.has('reunis') ? ('merged' as const) : ('written' as const)
  const { revision: base, ...wording } = typed
  const saved = await site.transaction((tx) =>
    saveBlock(
      tx,
      { charterId: visit.charter.id, blockId, base, ...wording, by: visit.seat, why },
      site.clock(),
    ),
  )
  if (saved.ok)
    return wantsJson
      ? c.json({ revision: saved.value })
      : c.redirect(visit.at(`/projet/blocs/${blockId}?enregistre=1`), 303)
  if (wantsJson) return c.json({ reason: saved.reason }, 409)
  return saved.reason === 'changed-meanwhile'
    ? conflicting(c, visit, blockId, typed)
    : lost(c, visit, blockId, typed, saved.reason)
})

function readTyped(form: FormFields): BlockTyped {
  return {
    heading: squeeze(form.text('titre')),
    body: cleanWording(form.text('texte')),
    revision: Number.parseInt(form.text('revision'), 10) || 0,
  }
}

function whyNotTyped(c: Ctx, blockId: string, { heading, body }: BlockTyped): FieldError[] {
  const t = workMessages(c.var.lang).problems
  if (diagnosisPartOf(blockId)) {
    if (body.length > 8_000) return [{ field: 'texte', message: t['too-long'] }]
    return looksPersonal(body) ? [{ field: 'texte', message: t.personal }] : []
  }
  const why = whyNotWording(heading, body)
  return why ? [{ field: why.field, message: t[why.reason] }] : []
}

/** Somebody saved first: both texts and what they make together; what was typed stays in the form. */
async function conflicting(
  c: Ctx,
  visit: SeatedVisit,
  blockId: string,
  typed: BlockTyped,
): Promise<Response> {
  const { db } = c.var.site
  const theirs = await blockOf(db, visit.charter.id, blockId)
  if (!theirs) return lost(c, visit, blockId, typed, 'unknown-block')
  const before = await textAt(db, visit.charter.id, blockId, typed.revision)
  const merged = merge(typed.body, before?.body ?? '', theirs.body)
  const conflict: Conflict = { theirs, mine: typed, merged, revision: theirs.revision }
  return editing(c, visit, { blockId, typed: { ...typed, revision: theirs.revision }, conflict, status: 409 })
}

/** The block is frozen or gone: the words are given back. */
async function lost(
  c: Ctx,
  visit: SeatedVisit,
  blockId: string,
  typed: BlockTyped,
  reason: 'not-now' | 'unknown-block',
): Promise<Response> {
  const errors = [{ field: 'texte', message: workMessages(c.var.lang).problems[reason] }]
  if (reason === 'not-now') return editing(c, visit, { blockId, typed, errors, status: 409 })
  const again = { ...typed, place: 'article' as const, articleId: '', blockId: newBlockId(), from: 'nothing' }
  return adding(c, visit, again, undefined, errors)
}

type Editing = {
  blockId: string
  typed: BlockTyped
  errors?: FieldError[]
  saved?: boolean
  conflict?: Conflict
  status?: number
}

function editing(
  c: Ctx,
  visit: SeatedVisit,
  { status = 200, errors = [], saved = false, conflict, ...shown }: Editing,
) {
  const title = workMessages(c.var.lang).form.editTitle(shown.typed.heading)
  return show(
    c,
    { title, status, robots: 'noindex' },
    <EditBlock {...frame(c, visit)} {...shown} errors={errors} saved={saved} conflict={conflict} />,
  )
}

/** `POST …/blocs/:block/retirer` */
export const remove = forGroup(async (c, visit) => {
  const { site } = c.var
  const blockId = c.req.param('block') ?? ''
  const base = Number.parseInt((await readForm(c)).text('revision'), 10) || 0
  const removal = { charterId: visit.charter.id, blockId, base, by: visit.seat }
  const removed = await site.transaction((tx) => removeBlock(tx, removal, site.clock()))
  if (removed.ok) return c.redirect(visit.at('/projet'), 303)
  // Somebody has just changed it: look before taking it away.
  return c.redirect(visit.at(`/projet/blocs/${blockId}`), 303)
})
