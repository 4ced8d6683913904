import type { Ctx } from '../platform/http/route.ts'
import { mailboxFolder } from '../platform/mailer/mailer.ts'
import { show } from '../ui/show.tsx'
import { messages } from './messages/index.ts'
import { latestLetters, letterById } from './queries.ts'
import { Mailbox } from './views/mailbox.tsx'
import { OneLetter } from './views/one-letter.tsx'

/** `/boite-demo` */
export async function mailbox(c: Ctx): Promise<Response> {
  const letters = await latestLetters(mailboxFolder(c.var.site.config))
  const { title } = messages(c.var.lang)
  return show(c, { title, robots: 'noindex' }, <Mailbox letters={letters} lang={c.var.lang} />)
}

/** `/boite-demo/:id` */
export async function oneLetter(c: Ctx): Promise<Response> {
  const letter = await letterById(mailboxFolder(c.var.site.config), c.req.param('id') ?? '')
  if (!letter) return c.notFound()
  const title = letter.subject || messages(c.var.lang).noSubject
  return show(c, { title, robots: 'noindex' }, <OneLetter letter={letter} lang={c.var.lang} />)
}
