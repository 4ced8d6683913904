import { type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { groupMessages } from '../messages/group/index.ts'
import type { invitationToPost } from '../queries/invitation.ts'

type ToPost = NonNullable<Awaited<ReturnType<typeof invitationToPost>>>

/** Asks somebody into the group of a local charter. */
export function invitationLetter(siteUrl: string, invitation: ToPost, secret: string, key: string): Letter {
  const { lang, role, association, name, inviter, calledAt } = invitation
  const t = groupMessages(lang as Lang).letter
  const url = siteUrl + localPath(lang, `/declinaisons/invitation/${secret}`)
  const isCalled = calledAt !== null && role === 'steward'
  const asked = isCalled ? t.called(association, name) : t.asked(inviter ?? association, association, name)
  const blocks = [t.hello, asked, t.roles[role], { button: t.open, url }, t.nothing, t.ignore]
  return makeLetter({
    lang,
    to: invitation.email,
    kind: 'local-charter.invitation',
    subject: t.subject(name),
    key,
    blocks,
  })
}
