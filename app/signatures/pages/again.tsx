import { readEmail } from '../../kernel/email.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import type { FieldError } from '../../ui/form.tsx'
import { show } from '../../ui/show.tsx'
import { askForLinks } from '../acts/ask-again.ts'
import { messages } from '../messages/index.ts'
import { FindAgain, LinksOnTheirWay } from '../views/again.tsx'

/** `/retrouver` */
export function findAgain(c: Ctx): Response {
  return page(c, '', [])
}

/** `POST /retrouver`: the same answer whoever is known; only the letter tells, and only to its owner. */
export async function sendLinks(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const typed = (await readForm(c)).text('email')
  const email = readEmail(typed)
  if (!email.ok) return page(c, typed, [{ field: 'email', message: messages(lang).problems[email.reason] }])
  const request = { email: email.value, network: networkOf(addressOf(c)), lang }
  await site.transaction((tx) => askForLinks(tx, request, site.clock()))
  const t = messages(lang).link.again
  const body = <LinksOnTheirWay lang={lang} email={email.value} isDemo={site.config.demo} />
  return show(c, { title: t.sentTitle, robots: 'noindex' }, body)
}

function page(c: Ctx, typed: string, errors: FieldError[]): Response {
  const { lang } = c.var
  const { title, lead } = messages(lang).link.again
  const status = errors.length > 0 ? 422 : 200
  return show(
    c,
    { title, description: lead, status },
    <FindAgain lang={lang} typed={typed} errors={errors} />,
  )
}
