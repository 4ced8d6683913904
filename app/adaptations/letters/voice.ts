import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { adoptionMessages } from '../messages/adoption/index.ts'

type ToPost = { to: string; lang: Lang; association: string; title: string; closesOn: string }

/** Asks an association for its voice. */
export function voiceLetter(siteUrl: string, asked: ToPost, secret: string, key: string): Letter {
  const { to, lang, association, title, closesOn } = asked
  const t = adoptionMessages(lang).letter
  const url = siteUrl + localPath(lang, `/declinaisons/voix/${secret}`)
  const until = t.until(formatDate(lang, closesOn))
  const blocks = [t.hello, t.asked(association, title), until, { button: t.open, url }, t.nothing]
  return makeLetter({ lang, to, kind: 'local-charter.voice', subject: t.subject(title), key, blocks })
}
