import { createTransport } from 'nodemailer'
import { receiveLetter } from '../mail/index.ts'
import { readForm } from '../platform/http/form.ts'
import type { Ctx } from '../platform/http/route.ts'
import { mailboxFolder } from '../platform/mailer/mailer.ts'
import { show } from '../ui/show.tsx'
import { messages } from './messages/index.ts'
import { latestLetters, letterById, type ReadLetter } from './queries.ts'
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
  const letter = await letterOf(c)
  return letter ? page(c, letter, {}) : c.notFound()
}

/** `POST /boite-demo/:id`: answers a letter as its recipient would from their own mailbox. */
export async function answerLetter(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const letter = await letterOf(c)
  if (!letter?.replyTo) return c.notFound()
  const text = (await readForm(c)).text('text').trim()
  if (text === '') return page(c, letter, { problem: messages(lang).reply.missing })
  const mail = { from: letter.to, to: letter.replyTo, subject: `Re: ${letter.subject}`, text }
  const { message } = await composer.sendMail(mail)
  await receiveLetter(site, message as Buffer)
  return page(c, letter, { isSent: true })
}

const composer = createTransport({ streamTransport: true, buffer: true })

function letterOf(c: Ctx): Promise<ReadLetter | undefined> {
  return letterById(mailboxFolder(c.var.site.config), c.req.param('id') ?? '')
}

function page(c: Ctx, letter: ReadLetter, reply: { problem?: string; isSent?: boolean }): Response {
  const { lang } = c.var
  const title = letter.subject || messages(lang).noSubject
  const head = { title, robots: 'noindex', status: reply.problem ? 422 : 200 } as const
  return show(c, head, <OneLetter letter={letter} lang={lang} {...reply} />)
}
