import { signedIn } from '../../accounts/index.ts'
import { isId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/instants.ts'
import { type FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { seeDocument, takeBackDocument } from '../acts/documents.ts'
import { messages } from '../messages/index.ts'
import { documentsSeen, standingSignature } from '../queries/documents.ts'
import { readDocument } from '../rules/document.ts'
import { Documents } from '../views/documents.tsx'
import { slugIn } from './entries.tsx'

/** `/equipe/documents`: what the team was shown; no paper is stored. */
export function documents(c: Ctx): Promise<Response> {
  return page(c)
}

/** `POST /equipe/documents` */
export async function noteDocument(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const form = await readForm(c)
  const t = messages(lang).documents
  const signed = await standingSignature(site.db, slugIn(form.text('association')))
  const typed = { kind: form.text('genre'), day: form.text('jour') }
  const read = readDocument(typed, dayOf(site.clock()))
  const problems = read.ok ? [] : read.problems
  const errors: FieldError[] = [
    ...(signed ? [] : [{ field: 'association', message: t.unknown }]),
    ...problems.map((problem) => ({ field: fields[problem], message: t.problems[problem] })),
  ]
  if (!signed || !read.ok) return page(c, form, errors)
  const seen = { ...signed, ...read.value, by: signedIn(c).id }
  await site.transaction((tx) => seeDocument(tx, seen, site.clock()))
  return c.redirect(localPath(lang, '/equipe/documents'), 303)
}

/** `POST /equipe/documents/reprendre` */
export async function unsayDocument(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const documentId = (await readForm(c)).text('document')
  const by = signedIn(c).id
  if (isId(documentId)) await site.transaction((tx) => takeBackDocument(tx, { documentId, by }, site.clock()))
  return c.redirect(localPath(lang, '/equipe/documents'), 303)
}

const fields = { kind: 'genre', day: 'jour' } as const

async function page(c: Ctx, form?: FormFields, errors: FieldError[] = []): Promise<Response> {
  const { site, lang } = c.var
  const seen = await documentsSeen(site.db)
  const text = (name: string) => form?.text(name) ?? ''
  const typed = { association: text('association'), kind: text('genre'), day: text('jour') }
  const head = { title: messages(lang).documents.title, robots: 'noindex' as const }
  const status = errors.length > 0 ? 422 : 200
  return show(c, { ...head, status }, <Documents {...{ lang, seen, typed, errors }} />)
}
