import { readEmail } from '../../kernel/email.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import { localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { askForNotingLinks } from '../acts/ask-for-links.ts'
import { messages } from '../messages/index.ts'
import { AskForLink, LinkOnItsWay, Poster } from '../views/ask.tsx'
import { byLink, unknownLink } from './note.tsx'

/** `/cooperations/noter` */
export function askForLink(c: Ctx): Response {
  return page(c, '', [])
}

/** `POST /cooperations/noter`: the same answer whoever is known; only the letter tells, and only to its owner. */
export async function sendNotingLinks(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const typed = (await readForm(c)).text('email')
  const email = readEmail(typed)
  if (!email.ok) return page(c, typed, [{ field: 'email', message: messages(lang).problems[email.reason] }])
  const request = { email: email.value, network: networkOf(addressOf(c)), lang }
  await site.transaction((tx) => askForNotingLinks(tx, request, site.clock()))
  const body = <LinkOnItsWay lang={lang} email={email.value} isDemo={site.config.demo} />
  return show(c, { title: messages(lang).ask.sentTitle, robots: 'noindex' }, body)
}

/** `/cooperations/noter/:token/affichette`: the code of the form, on one sheet. */
export async function poster(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const by = await byLink(c)
  if (!by) return unknownLink(c)
  const path = localPath(lang, `/cooperations/noter/${c.req.param('token') ?? ''}`)
  const body = <Poster lang={lang} association={by.name} url={`${site.config.url}${path}`} />
  return show(c, { title: messages(lang).poster.title, robots: 'noindex' }, body)
}

function page(c: Ctx, typed: string, errors: FieldError[]): Response {
  const { lang } = c.var
  const { title, lead } = messages(lang).ask
  const status = errors.length > 0 ? 422 : 200
  const body = <AskForLink lang={lang} typed={typed} errors={errors} />
  return show(c, { title, description: lead, status }, body)
}
