import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { quietMessages } from '../messages/quiet/index.ts'
import { sleepsOn } from '../rules/quiet.ts'

type Envelope = { to: string; lang: Lang; key: string; name: string }

/** Nothing has happened for long: three answers, one press each. */
export function quietLetter(
  siteUrl: string,
  letter: Envelope & { since: Date; noticedAt: Date; secret: string },
): Letter {
  const { lang, name, since, noticedAt, secret } = letter
  const { hello, quiet: t } = quietMessages(lang).letter
  const blocks = [
    hello,
    t.text(name, formatDate(lang, since)),
    t.choices,
    { list: t.list },
    { button: t.open, url: siteUrl + localPath(lang, `/declinaisons/nouvelles/${secret}`) },
    t.until(formatDate(lang, sleepsOn(noticedAt))),
  ]
  return makeLetter({ ...letter, kind: 'local-charter.quiet', subject: t.subject(name), blocks })
}

/** It sleeps, as it was announced; here is how to wake it. */
export function sleptLetter(siteUrl: string, letter: Envelope & { slug: string; mayWake: boolean }): Letter {
  const { lang, name, slug, mayWake } = letter
  const { hello, slept: t } = quietMessages(lang).letter
  const url = siteUrl + localPath(lang, `/declinaisons/${slug}${mayWake ? '/projet/etapes' : ''}`)
  return makeLetter({
    ...letter,
    kind: 'local-charter.slept',
    subject: t.subject(name),
    blocks: [hello, t.text(name), { button: mayWake ? t.wake : t.read, url }],
  })
}
