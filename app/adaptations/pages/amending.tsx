import { randomUUID } from 'node:crypto'
import { squeeze, squeezeLines } from '../../kernel/text.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { amend } from '../acts/amend.ts'
import { amendmentMessages } from '../messages/amendments/index.ts'
import { workMessages } from '../messages/work/index.ts'
import { blockOf } from '../queries/text.ts'
import { cleanWording, whyNotWording } from '../rules/wording.ts'
import { AmendForm, type AmendTyped } from '../views/amend-form.tsx'
import { forGroup, type SeatedVisit } from './gate.tsx'
import { keyOf } from './typed.ts'
import { frame } from './work.tsx'

/** `/declinaisons/:slug/projet/blocs/:block/autre-redaction` */
export const amendPage = forGroup(async (c, visit) => {
  const block = await blockOf(c.var.site.db, visit.charter.id, c.req.param('block') ?? '')
  if (!block || block.place === 'diagnosis') return c.notFound()
  const { heading, body, revision } = block
  return showForm(c, visit, heading, { heading, body, revision, reason: '', id: randomUUID() })
})

/** `POST` to the same. */
export const sendAmendment = forGroup(async (c, visit) => {
  const { site, lang } = c.var
  const blockId = c.req.param('block') ?? ''
  const block = await blockOf(site.db, visit.charter.id, blockId)
  if (!block || block.place === 'diagnosis') return c.notFound()
  const form = await readForm(c)
  const typed = readAmendment(form)
  const errors = whyNotAmend(c, typed)
  if (errors.length > 0) return showForm(c, visit, block.heading, typed, errors)
  const { id, revision: base, heading, body, reason } = typed
  const sent = await site.transaction((tx) =>
    amend(
      tx,
      { id, charterId: visit.charter.id, blockId, base, heading, body, reason, by: visit.seat },
      site.clock(),
    ),
  )
  if (sent.ok) return c.redirect(visit.at(`/projet/redactions/${sent.value}`), 303)
  const message =
    sent.reason === 'same-words'
      ? amendmentMessages(lang).form['same-words']
      : workMessages(lang).problems[sent.reason]
  return showForm(c, visit, block.heading, typed, [{ field: 'texte', message }])
})

function readAmendment(form: FormFields): AmendTyped {
  return {
    heading: squeeze(form.text('titre')),
    body: cleanWording(form.text('texte')),
    reason: squeezeLines(form.text('raison')),
    revision: Number.parseInt(form.text('revision'), 10) || 0,
    id: keyOf(form),
  }
}

function whyNotAmend(c: Ctx, { heading, body, reason }: AmendTyped): FieldError[] {
  const { lang } = c.var
  const why = whyNotWording(heading, body)
  const t = amendmentMessages(lang).form
  const errors = why ? [{ field: why.field as string, message: workMessages(lang).problems[why.reason] }] : []
  if (reason === '') errors.push({ field: 'raison', message: t['reason-missing'] })
  if (reason.length > 1_000) errors.push({ field: 'raison', message: t['reason-long'] })
  return errors
}

function showForm(c: Ctx, visit: SeatedVisit, name: string, typed: AmendTyped, errors: FieldError[] = []) {
  const title = amendmentMessages(c.var.lang).form.title(name)
  const blockId = c.req.param('block') ?? ''
  const status = errors.length > 0 ? 422 : 200
  return show(
    c,
    { title, status, robots: 'noindex' },
    <AmendForm {...frame(c, visit)} blockId={blockId} name={name} typed={typed} errors={errors} />,
  )
}
