import { type Lang, localPath } from '../platform/languages.ts'
import type { Letter } from '../platform/mailer/letter.ts'
import { makeLetter } from '../ui/letter.ts'
import { messages } from './messages/index.ts'
import type { Invited } from './rules/invitation.ts'

/** Invites an association whose signature was brought in to confirm it, or to sign by itself. Its button opens a page. Lists are French, and so is the letter. */
export function invitationLetter(siteUrl: string, invited: Invited, secret: string): Letter {
  const lang: Lang = 'fr'
  const t = messages(lang).letter
  const { to, association, source, signatureId } = invited
  const blocks = [
    t.hello,
    t.stands(association, source),
    t.may,
    { button: t.confirm, url: siteUrl + localPath(lang, `/reprise/${secret}`) },
    t.anew(siteUrl + localPath(lang, '/signer')),
    t.mistake(`${siteUrl}${localPath(lang, `/reprise/${secret}/retirer`)}`),
    t.once,
  ]
  return makeLetter({
    lang,
    to,
    kind: 'signature.older',
    subject: t.subject(association),
    key: `older ${signatureId}`,
    blocks,
  })
}
