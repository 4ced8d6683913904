import { mailboxesOf } from '../../members/index.ts'
import type { Site } from '../../platform/http/site.ts'
import type { Lang } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeInvitationLink } from '../acts/make-link.ts'
import {
  cancelledLetter,
  invitationUrl,
  invitedLetter,
  type MeetingLetter,
  movedLetter,
  nearLetter,
} from '../letters/letters.ts'
import { type Invitation, invitationById } from '../queries/invitations.ts'
import { meetingById } from '../queries/meetings.ts'
import type { Meeting } from '../rules/meeting.ts'

// The secret of a link is made here, at the last moment: no fact and no queue ever holds one.

type Of = { invitationId: string }
type Fact = { id: number }

/** To an association that is invited: will you come? */
export function postInvited(site: Site, of: Of, fact: Fact): Promise<void> {
  return postTo(site, of, fact, isStillPlanned, invitedLetter)
}

/** To those invited: another hour or another place. */
export function postMoved(site: Site, of: Of, fact: Fact): Promise<void> {
  return postTo(site, of, fact, isStillPlanned, movedLetter)
}

/** To those invited: it does not take place. */
export function postCancelled(site: Site, of: Of, fact: Fact): Promise<void> {
  return postTo(site, of, fact, (meeting) => meeting.cancelledAt !== null, cancelledLetter)
}

/** To those who did not say no: it is near. */
export function postNear(site: Site, of: Of, fact: Fact): Promise<void> {
  const isWanted = (meeting: Meeting, now: Date) => meeting.reminds && isStillPlanned(meeting, now)
  return postTo(site, of, fact, isWanted, nearLetter)
}

function isStillPlanned(meeting: Meeting, now: Date): boolean {
  return meeting.cancelledAt === null && meeting.endsAt > now
}

async function postTo(
  site: Site,
  { invitationId }: Of,
  fact: Fact,
  isWanted: (meeting: Meeting, now: Date) => boolean,
  letterOf: (letter: MeetingLetter) => Letter,
): Promise<void> {
  const invitation = await invitationById(site.db, invitationId)
  const meeting = invitation && (await meetingById(site.db, invitation.meetingId))
  if (!invitation || !meeting || invitation.isQuiet || !isWanted(meeting, site.clock())) return
  for (const { email, lang } of await mailboxesOfInvitation(site, invitation)) {
    const secret = await makeInvitationLink(site.db, invitationId, meeting.endsAt, site.clock())
    const url = invitationUrl(site.config.url, lang, secret)
    const key = `meeting ${fact.id} ${email}`
    await site.mailer.post(letterOf({ lang, to: email, key, url, meeting, invitation }))
  }
}

/** Those who speak for it today; else those who signed for it; else the mailbox that was typed. */
export async function mailboxesOfInvitation(
  site: Site,
  { associationId, email, lang }: Pick<Invitation, 'associationId' | 'email' | 'lang'>,
): Promise<{ email: string; lang: Lang }[]> {
  if (!associationId) return email ? [{ email, lang }] : []
  return mailboxesOf(site.db, associationId)
}
