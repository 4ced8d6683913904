import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { show } from '../../ui/show.tsx'
import { refuse, wantAgain } from '../acts/refuse.ts'
import { messages } from '../messages/index.ts'
import { mailboxBehind } from '../queries/mailbox.ts'
import { choiceAt } from '../rules/addresses.ts'
import { Stop } from '../views/stop.tsx'

/** `/lettres/:token/:choix`: what the button would stop. */
export async function stopPage(c: Ctx): Promise<Response> {
  const asked = await askedOf(c)
  return asked ? page(c, { ...asked, pressed: undefined }) : c.notFound()
}

/**
 * `POST /lettres/:token/:choix`: stops at once, pressed by a person here or by a mail host that shows a button of its
 * own (RFC 8058: no cookie, no Origin, no redirection). The secret of the address is all the proof there is.
 */
export async function pressStop(c: Ctx): Promise<Response> {
  const { site } = c.var
  const asked = await askedOf(c)
  if (!asked) return c.notFound()
  const { mailbox, choice } = asked
  const isAgain = (await readForm(c)).has('encore')
  await site.transaction((tx) =>
    isAgain ? wantAgain(tx, mailbox, choice) : refuse(tx, mailbox, choice, site.clock()),
  )
  return page(c, { ...asked, pressed: isAgain ? 'again' : 'stop' })
}

async function askedOf(c: Ctx) {
  const token = c.req.param('token') ?? ''
  const choice = choiceAt(c.req.param('choix') ?? '')
  const mailbox = choice && (await mailboxBehind(c.var.site.db, token))
  return choice && mailbox ? { token, choice, mailbox } : undefined
}

type Shown = Omit<Parameters<typeof Stop>[0], 'lang'>

function page(c: Ctx, { token, choice, pressed }: Shown): Response {
  const { lang } = c.var
  const { title } = messages(lang).stop
  return show(c, { title, robots: 'noindex' }, <Stop {...{ lang, token, choice, pressed }} />)
}
