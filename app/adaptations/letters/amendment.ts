import { type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { amendmentMessages } from '../messages/amendments/index.ts'
import type { Amendment } from '../queries/amendments.ts'

type ToPost = { to: string; lang: Lang; amendment: Amendment; name: string }

/** Tells a member that another wording is proposed. */
export function amendmentLetter(siteUrl: string, told: ToPost, secret: string, key: string): Letter {
  const { to, lang, amendment, name } = told
  const t = amendmentMessages(lang).letter
  const url = siteUrl + localPath(lang, `/declinaisons/avis/${secret}`)
  const { association, heading, reason } = amendment
  const blocks = [t.hello, t.told(association, heading, name), reason, { button: t.open, url }, t.without]
  return makeLetter({ lang, to, subject: t.subject(heading), key, blocks })
}
