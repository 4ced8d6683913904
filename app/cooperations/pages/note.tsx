import { hashSecret } from '../../kernel/ids.ts'
import { dayOf, typedDay } from '../../kernel/instants.ts'
import { FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { mailboxesOf } from '../../signatures/index.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { note, type Other } from '../acts/note.ts'
import { messages } from '../messages/index.ts'
import { associationOfNotingLink, knownByIdOrName, latestOf } from '../queries/noting.ts'
import { cooperationById } from '../queries/opened-link.ts'
import { type Note, type NoteProblem, readNote } from '../rules/note-form.ts'
import { UnknownLink } from '../views/ask.tsx'
import { Noted, NoteForm } from '../views/note-form.tsx'

type By = { id: string; name: string }

/** `/cooperations/noter/:token`: the form, today already written in it. */
export async function noteForm(c: Ctx): Promise<Response> {
  const by = await byLink(c)
  if (!by) return unknownLink(c)
  const written = await notedJustNow(c, by)
  if (written) return noted(c, written.other.name)
  const typed = new FormFields([['when', typedDay(dayOf(c.var.site.clock()))]])
  return form(c, by, typed, [])
}

/** `POST /cooperations/noter/:token`: notes, once, however often it is pressed. */
export async function sendNote(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const by = await byLink(c)
  if (!by) return unknownLink(c)
  const typed = await readForm(c)
  const read = readNote(typed, dayOf(site.clock()))
  if (!read.ok) return form(c, by, typed, errorsOf(c, read.problems))
  const other = await whoIs(c, read.value, typed.text('with-choice'))
  if (!other) return form(c, by, typed, errorsOf(c, [{ field: 'email', problem: 'other-unknown' }]))
  const outcome = await site.transaction((tx) =>
    note(tx, { by: by.id, other, note: read.value, lang }, site.clock()),
  )
  if (!outcome.ok) return form(c, by, typed, errorsOf(c, [{ field: 'with', problem: outcome.reason }]))
  return c.redirect(`${c.req.path}?note=${outcome.value}`, 303)
}

/**
 * A named signatory, or the name and mailbox that were typed. Unknown and silent ones look alike. A mailbox is
 * asked for when there is none to write to.
 */
async function whoIs(c: Ctx, { with: typed }: Note, choice: string): Promise<Other | undefined> {
  const { db } = c.var.site
  const known = await knownByIdOrName(db, { id: choice, name: typed.name })
  if (!known) return typed.email ? { name: typed.name, email: typed.email } : undefined
  if ((await mailboxesOf(db, known.id)).length > 0) return { id: known.id, name: known.name }
  return typed.email ? { id: known.id, name: known.name, email: typed.email } : undefined
}

/** What this association has just written down: the address of the page that says so names it. */
async function notedJustNow(c: Ctx, by: By) {
  const id = c.req.query('note') ?? ''
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const cooperation = await cooperationById(c.var.site.db, id, 'noting')
  return cooperation?.notedBy.id === by.id ? cooperation : undefined
}

async function form(c: Ctx, by: By, typed: FormFields, errors: FieldError[]): Promise<Response> {
  const { lang, site } = c.var
  const asksEmail = typed.text('email') !== '' || errors.some(({ field }) => field === 'email')
  const latest = await latestOf(site.db, by.id)
  const body = (
    <NoteForm
      lang={lang}
      association={by.name}
      typed={typed}
      errors={errors}
      asksEmail={asksEmail}
      posterPath={`${c.req.path}/affichette`}
      latest={latest}
    />
  )
  const status = errors.length > 0 ? 422 : 200
  return show(c, { title: messages(lang).form.title, status, robots: 'noindex' }, body)
}

function noted(c: Ctx, other: string): Response {
  const { lang } = c.var
  const body = <Noted lang={lang} other={other.slice(0, 200)} again={c.req.path} />
  return show(c, { title: messages(lang).noted.title, robots: 'noindex' }, body)
}

export function byLink(c: Ctx): Promise<By | undefined> {
  const { site } = c.var
  return associationOfNotingLink(site.db, hashSecret(c.req.param('token') ?? ''), site.clock())
}

export function unknownLink(c: Ctx): Response {
  const { lang } = c.var
  const { title } = messages(lang).unknown
  return show(c, { title, status: 404, robots: 'noindex' }, <UnknownLink lang={lang} />)
}

type Reason = NoteProblem | 'itself' | 'too-many-today' | 'other-unknown'

function errorsOf(c: Ctx, problems: readonly { field: string; problem: Reason }[]): FieldError[] {
  const t = messages(c.var.lang).problems
  return problems.map(({ field, problem }) => ({ field, message: t[problem] }))
}
