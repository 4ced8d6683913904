import { type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'
import type { MemberRole } from '../rules/role.ts'

type Envelope = { lang: Lang; to: string; key: string; association: string; slug: string }

/** Tells who has come in, and where to undo it. */
export function joinedLetter(
  siteUrl: string,
  joined: Envelope & { newcomer: string; role: MemberRole },
): Letter {
  const { lang, association, newcomer, role, slug } = joined
  const t = messages(lang).letters
  const url = siteUrl + localPath(lang, `/espace/associations/${slug}`)
  const blocks = [
    t.invitation.hello,
    t.joined.text[role](newcomer, association),
    t.joined.undo,
    { button: t.joined.open, url },
  ]
  return makeLetter({ ...joined, kind: 'member.joined', subject: t.joined.subject(association), blocks })
}

/** The clock of mandates: three answers, one press each. */
export function stillYouLetter(siteUrl: string, asked: Envelope & { name: string; secret: string }): Letter {
  const { lang, association, name, secret } = asked
  const t = messages(lang).letters.stillYou
  const url = siteUrl + localPath(lang, `/mandat/${secret}`)
  const blocks = [t.hello(name), t.ask(association), t.why, { button: t.open, url }, t.nothing]
  return makeLetter({ ...asked, kind: 'member.still-you', subject: t.subject(association), blocks })
}
