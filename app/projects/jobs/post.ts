import { makeReplyAddress, type ReplySubject } from '../../mail/index.ts'
import type { Site } from '../../platform/http/site.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makePartnerLink } from '../acts/links.ts'
import { type ProjectLetter, partnerUrl } from '../letters/letters.ts'
import type { Partner } from '../rules/partner.ts'
import type { Project } from '../rules/project.ts'
import { mayTalk, projectPurpose } from '../rules/replying.ts'
import { mailboxesOfPartner } from './mailboxes.ts'

// The secret of a link is made here, at the last moment: no fact and no queue ever holds one.

/** A project, and the partner that a letter is about. */
export type About = { project: Project; partner: Partner }

/** Posts to each mailbox of a partner, each with a link of its own; an answer by letter goes to the other side. */
export function post(
  site: Site,
  at: About,
  to: Partner,
  key: string,
  letterOf: (letter: ProjectLetter) => Letter,
): Promise<void> {
  const { partner } = at
  const talks = !partner.isLead && mayTalk(partner.state)
  const answers = talks ? { purpose: projectPurpose, subjectId: partner.id, side: to.id } : undefined
  return postTo(site, at, to, key, answers, letterOf)
}

/** The same; an answer by letter is about what `answers` says. Without one, the letter is answered on its page only. */
export async function postTo(
  site: Site,
  at: About,
  to: Partner,
  key: string,
  answers: ReplySubject | undefined,
  letterOf: (letter: ProjectLetter) => Letter,
): Promise<void> {
  const now = site.clock()
  const other = to.isLead ? at.partner.name : at.project.lead.name
  for (const { email, lang } of await mailboxesOfPartner(site, to)) {
    const url = partnerUrl(site.config.url, lang, await makePartnerLink(site.db, to.id, now))
    const replyTo = answers && (await makeReplyAddress(site.db, site.config.replyTo, answers, now))
    const letter = { ...at, lang, other, url, to: email, key: `${key} ${email}` }
    await site.mailer.post(letterOf(replyTo ? { ...letter, replyTo } : letter))
  }
}
