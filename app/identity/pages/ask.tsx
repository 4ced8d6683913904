import { FormFields, readForm } from '../../platform/http/form.ts'
import type { Ctx, Handler } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { askAbout } from '../acts/request.ts'
import { messages } from '../messages/index.ts'
import { type Entry, publicEntry } from '../queries/entry.ts'
import { type RequestKind, readRequest } from '../rules/request.ts'
import { Ask, Asked } from '../views/ask.tsx'

/** `/associations/:slug/corriger`, `/associations/:slug/rejoindre`: open to anyone, without account. */
export function askPages(kind: RequestKind): { form: Handler; send: Handler } {
  return {
    async form(c) {
      const entry = await entryIn(c)
      return entry ? page(c, kind, entry, new FormFields([])) : c.notFound()
    },
    async send(c) {
      const { site, lang } = c.var
      const entry = await entryIn(c)
      if (!entry) return c.notFound()
      const form = await readForm(c)
      const read = readRequest(form, kind)
      if (!read.ok) {
        const t = messages(lang).problems
        const errors = read.problems.map(({ field, problem }) => ({ field, message: t[problem] }))
        return page(c, kind, entry, form, errors)
      }
      const network = networkOf(addressOf(c))
      const request = { ...read.value, kind, associationId: entry.id, lang, network }
      await site.transaction((tx) => askAbout(tx, request, site.clock()))
      const { title } = messages(lang).asked
      const body = <Asked lang={lang} email={read.value.email} isDemo={site.config.demo} />
      return show(c, { title, robots: 'noindex' }, body)
    },
  }
}

function entryIn(c: Ctx): Promise<Entry | undefined> {
  return publicEntry(c.var.site.db, c.req.param('slug') ?? '')
}

function page(c: Ctx, kind: RequestKind, entry: Entry, form: FormFields, errors: FieldError[] = []) {
  const { lang } = c.var
  const t = messages(lang).ask[kind]
  const back = localPath(lang, `/associations/${entry.slug}`)
  const typed = { name: form.text('nom'), words: form.text('mots'), email: form.text('courriel') }
  const body = <Ask {...{ lang, kind, entry, typed, errors, back }} />
  const status = errors.length > 0 ? 422 : 200
  return show(c, { title: t.title(entry.name), status, robots: 'noindex' }, body)
}
