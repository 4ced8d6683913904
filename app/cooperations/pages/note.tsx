import { helpFor, recordAssisted } from '../../beside/index.ts'
import { hashSecret } from '../../kernel/ids.ts'
import { dayOf, typedDay } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { note } from '../acts/note.ts'
import { messages } from '../messages/index.ts'
import { associationOfNotingLink, latestOf } from '../queries/noting.ts'
import { cooperationById } from '../queries/opened-link.ts'
import { whoIs } from '../queries/who-is.ts'
import { type NoteProblem, readNote } from '../rules/note-form.ts'
import { UnknownLink } from '../views/ask.tsx'
import { Noted, NoteForm } from '../views/note-form.tsx'

type By = { id: string; name: string }

/** Who notes, at which address, without language. */
export type Noting = {
  by: By
  path: string
  /** Of the sheet with the code, where there is one. */
  posterPath?: string
  record: (tx: Tx, cooperationId: string) => Promise<void>
}

async function byNotingLink(c: Ctx): Promise<Noting | undefined> {
  const by = await byLink(c)
  const path = `/cooperations/noter/${c.req.param('token') ?? ''}`
  const { help, site } = c.var
  const record = (tx: Tx, subjectId: string) =>
    recordAssisted(tx, by && helpFor(help, by.name), { kind: 'cooperation', subjectId }, site.clock())
  return by && { by, path, posterPath: `${path}/affichette`, record }
}

/** `/cooperations/noter/:token`: the form, today already written in it. */
export async function noteForm(c: Ctx): Promise<Response> {
  const noting = await byNotingLink(c)
  return noting ? noteFormOf(c, noting) : unknownLink(c)
}

/** `POST /cooperations/noter/:token`: notes, once, however often it is pressed. */
export async function sendNote(c: Ctx): Promise<Response> {
  const noting = await byNotingLink(c)
  return noting ? sendNoteOf(c, noting) : unknownLink(c)
}

export async function noteFormOf(c: Ctx, noting: Noting): Promise<Response> {
  const written = await notedJustNow(c, noting.by)
  if (written) return noted(c, noting, written.other.name)
  const typed = new FormFields([['when', typedDay(dayOf(c.var.site.clock()))]])
  return form(c, noting, typed, [])
}

export async function sendNoteOf(c: Ctx, noting: Noting): Promise<Response> {
  const { site, lang } = c.var
  const typed = await readForm(c)
  const read = readNote(typed, dayOf(site.clock()))
  if (!read.ok) return form(c, noting, typed, errorsOf(c, read.problems))
  const other = await whoIs(site.db, read.value.with, typed.text('with-choice'))
  if (!other) return form(c, noting, typed, errorsOf(c, [{ field: 'email', problem: 'other-unknown' }]))
  const outcome = await site.transaction(async (tx) => {
    const written = await note(tx, { by: noting.by.id, other, note: read.value, lang }, site.clock())
    if (written.ok) await noting.record(tx, written.value)
    return written
  })
  if (!outcome.ok) return form(c, noting, typed, errorsOf(c, [{ field: 'with', problem: outcome.reason }]))
  return c.redirect(`${localPath(lang, noting.path)}?note=${outcome.value}`, 303)
}

/** What this association has just written down: the address of the page that says so names it. */
async function notedJustNow(c: Ctx, by: By) {
  const id = c.req.query('note') ?? ''
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const cooperation = await cooperationById(c.var.site.db, id, 'noting')
  return cooperation?.notedBy.id === by.id ? cooperation : undefined
}

async function form(
  c: Ctx,
  { by, posterPath }: Noting,
  typed: FormFields,
  errors: FieldError[],
): Promise<Response> {
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
      posterPath={posterPath && localPath(lang, posterPath)}
      latest={latest}
    />
  )
  const status = errors.length > 0 ? 422 : 200
  return show(c, { title: messages(lang).form.title, status, robots: 'noindex' }, body)
}

function noted(c: Ctx, { path }: Noting, other: string): Response {
  const { lang } = c.var
  const body = <Noted lang={lang} other={other.slice(0, 200)} again={localPath(lang, path)} />
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
