import { signedIn } from '../../accounts/index.ts'
import { choices } from '../../kernel/letter-kinds.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { show } from '../../ui/show.tsx'
import { choose } from '../acts/refuse.ts'
import { messages } from '../messages/index.ts'
import { mailboxBehind, mailboxOf, refusedBy } from '../queries/mailbox.ts'
import { Letters } from '../views/letters.tsx'

/** `/espace/lettres` */
export async function ownLetters(c: Ctx): Promise<Response> {
  const { email } = signedIn(c)
  return lettersPage(c, (await mailboxOf(c.var.site.db, email)).print, email)
}

/** `POST /espace/lettres` */
export async function saveOwnLetters(c: Ctx): Promise<Response> {
  const { print } = await mailboxOf(c.var.site.db, signedIn(c).email)
  return save(c, print, '/espace/lettres')
}

/** `/lettres/:token`: the same for a mailbox without account; opening it changes nothing. */
export async function lettersByLink(c: Ctx): Promise<Response> {
  const mailbox = await mailboxBehind(c.var.site.db, c.req.param('token') ?? '')
  return mailbox ? lettersPage(c, mailbox) : c.notFound()
}

/** `POST /lettres/:token` */
export async function saveLettersByLink(c: Ctx): Promise<Response> {
  const token = c.req.param('token') ?? ''
  const mailbox = await mailboxBehind(c.var.site.db, token)
  return mailbox ? save(c, mailbox, `/lettres/${token}`) : c.notFound()
}

async function lettersPage(c: Ctx, mailbox: string, email?: string): Promise<Response> {
  const { site, lang } = c.var
  const refused = await refusedBy(site.db, mailbox)
  const isSaved = c.req.query('fait') !== undefined
  const body = <Letters {...{ lang, refused, isSaved, ...(email ? { email } : {}) }} />
  return show(c, { title: messages(lang).title, robots: 'noindex' }, body)
}

async function save(c: Ctx, mailbox: string, path: string): Promise<Response> {
  const { site, lang } = c.var
  const form = await readForm(c)
  const sent = form.has('rien') ? [] : form.all('lettres')
  const wanted = new Set(choices.filter((choice) => sent.includes(choice)))
  await site.transaction((tx) => choose(tx, mailbox, wanted, site.clock()))
  return c.redirect(localPath(lang, `${path}?fait=oui`), 303)
}
