import type { Site } from '../../platform/http/site.ts'
import type { Facts } from '../../platform/jobs/facts.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { makeInvitationLink } from '../acts/make-link.ts'
import { invitationUrl } from '../letters/letters.ts'
import { minutesLetter } from '../letters/minutes-letter.ts'
import { invitationById } from '../queries/invitations.ts'
import { meetingById } from '../queries/meetings.ts'
import { decisionsOf } from '../queries/record.ts'
import { type Told, toTell } from '../queries/to-tell.ts'
import type { Meeting } from '../rules/meeting.ts'
import { mailboxesOfInvitation } from './post-letters.ts'
import '../facts.ts'

/** To those who may read them, asked again when the letter leaves: the minutes are written. */
export async function postMinutes(
  site: Site,
  of: Facts['meeting.minutes'],
  fact: { id: number },
): Promise<void> {
  const meeting = await meetingById(site.db, of.meetingId)
  if (!meeting || meeting.cancelledAt) return
  const told = (await toTell(site.db, meeting)).find(({ as, id }) => as === of.as && id === of.id)
  if (!told) return
  const decisions = await decisionsOf(site.db, meeting.id)
  for (const { email, lang } of await mailboxesOf(site, told)) {
    const url = await pageFor(site, meeting, told, lang)
    const key = `meeting ${fact.id} ${email}`
    const { name } = told
    await site.mailer.post(minutesLetter({ lang, to: email, key, url, meeting, name, decisions }))
  }
}

async function mailboxesOf(site: Site, told: Told): Promise<{ email: string; lang: Lang }[]> {
  const invitation = told.as === 'invitation' ? await invitationById(site.db, told.id) : undefined
  const { associationId } = told
  return mailboxesOfInvitation(site, invitation ?? { associationId, email: null, lang: 'fr' })
}

/** The link of an invitation; whoever came without one reads in their space. */
async function pageFor(site: Site, meeting: Meeting, told: Told, lang: Lang): Promise<string> {
  const { url } = site.config
  const { territory, slug, endsAt } = meeting
  if (told.as === 'presence')
    return `${url}${localPath(lang, `/espace/territoires/${territory.address}/rencontres/${slug}`)}`
  const now = site.clock()
  // Minutes may come late: their link lives as long as if the meeting ended today.
  const ends = new Date(Math.max(endsAt.getTime(), now.getTime()))
  const secret = await makeInvitationLink(site.db, told.id, ends, now)
  return invitationUrl(url, lang, secret)
}
