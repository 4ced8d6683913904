import { hashSecret } from '../kernel/ids.ts'
import { localPath } from '../platform/languages.ts'
import type { Letter } from '../platform/mailer/letter.ts'
import { makeLetter } from '../ui/letter.ts'
import { messages } from './messages/index.ts'
import type { GrantedLink } from './rules/sign-in.ts'

/** The letter that carries a sign-in link. */
export function signInLetter(siteUrl: string, { email, lang, secret }: GrantedLink): Letter {
  const t = messages(lang).letter
  const url = siteUrl + localPath(lang, `/connexion/${secret}`)
  const blocks = [t.hello, t.asked, { button: t.open, url }, t.once, t.notYou]
  // Each link is a letter of its own: a mail host must not fold two.
  return makeLetter({
    lang,
    to: email,
    kind: 'account.sign-in',
    subject: t.subject,
    key: hashSecret(secret),
    blocks,
  })
}

/** An account that sleeps: how to keep it, and when it goes. Nobody asked for this letter: it is in French. */
export function sleepingLetter(siteUrl: string, { email, key }: { email: string; key: string }): Letter {
  const lang = 'fr'
  const { letter, sleeping: t } = messages(lang)
  const url = siteUrl + localPath(lang, '/connexion')
  const blocks = [letter.hello, t.slept, t.keep, { button: t.open, url }, t.nothing]
  return makeLetter({ lang, to: email, kind: 'account.sleeping', subject: t.subject, key, blocks })
}
