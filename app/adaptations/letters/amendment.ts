import { type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { amendmentMessages } from '../messages/amendments/index.ts'
import type { Amendment } from '../queries/amendments.ts'
import type { WhyNotHeard } from '../rules/amendment.ts'

type ToPost = { to: string; lang: Lang; amendment: Amendment; name: string; replyTo: string | undefined }

/** Tells a member that another wording is proposed. */
export function amendmentLetter(siteUrl: string, told: ToPost, secret: string, key: string): Letter {
  const { to, lang, amendment, name, replyTo } = told
  const t = amendmentMessages(lang).letter
  const url = siteUrl + localPath(lang, `/declinaisons/avis/${secret}`)
  const { association, heading, reason } = amendment
  const answer = replyTo ? [t.answer] : []
  const blocks = [
    ...[t.hello, t.told(association, heading, name), reason, { button: t.open, url }],
    ...answer,
    t.without,
  ]
  return makeLetter({
    lang,
    to,
    replyTo,
    kind: 'local-charter.amendment',
    subject: t.subject(heading),
    key,
    blocks,
  })
}

type Unheard = { to: string; lang: Lang; amendment: Amendment; slug: string; key: string; why: WhyNotHeard }

/** Tells somebody that their answer could not become a comment, why, and where to say it. */
export function unheardLetter(siteUrl: string, { to, lang, amendment, slug, key, why }: Unheard): Letter {
  const t = amendmentMessages(lang).unheard
  const url = siteUrl + localPath(lang, `/declinaisons/${slug}/projet/redactions/${amendment.id}`)
  const blocks = [t.hello, t.why[why](amendment.heading), t.kept, { button: t.open, url }]
  return makeLetter({
    lang,
    to,
    kind: 'local-charter.unheard',
    subject: t.subject(amendment.heading),
    key,
    blocks,
  })
}
