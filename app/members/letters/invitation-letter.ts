import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'
import type { AnyRole } from '../rules/role.ts'

type Invited = {
  lang: Lang
  email: string
  role: AnyRole
  place: string
  by: string
  handsOver: boolean
  expiresAt: Date
  secret: string
  key: string
}

/** The letter that invites a colleague, a successor or a steward. */
export function invitationLetter(siteUrl: string, invited: Invited): Letter {
  const { lang, place, by, role, handsOver, key } = invited
  const t = messages(lang).letters.invitation
  const url = siteUrl + localPath(lang, `/invitation/${invited.secret}`)
  const blocks = [
    t.hello,
    handsOver ? t.handsOver(by, place) : t.invites[role](by, place),
    t.what[role],
    { button: t.open, url },
    t.until(formatDate(lang, invited.expiresAt)),
    t.notYou,
  ]
  return makeLetter({
    lang,
    to: invited.email,
    kind: 'member.invitation',
    subject: t.subject(place),
    key,
    blocks,
  })
}
