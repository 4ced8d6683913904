import { peopleByIds } from '../../accounts/index.ts'
import { hashSecret, newSecret } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import { makeReplyAddress } from '../../mail/index.ts'
import type { Site } from '../../platform/http/site.ts'
import { keepCommentLink } from '../acts/amend.ts'
import { amendmentLetter } from '../letters/amendment.ts'
import { amendmentById, seatsToTell } from '../queries/amendments.ts'
import { localCharterById } from '../queries/charters.ts'
import { commentPurpose } from '../rules/amendment.ts'

/** Letters about proposals that one seat receives in a day; the others are read in the workspace. */
const lettersADay = 3

/** To the group, the link of a new wording. */
export async function postAmendment(
  site: Site,
  { amendmentId }: { amendmentId: string },
  fact: { id: number },
): Promise<void> {
  const amendment = await amendmentById(site.db, amendmentId)
  const charter = amendment && (await localCharterById(site.db, amendment.charterId))
  if (!amendment || !charter || amendment.state !== 'open') return
  const seats = await seatsToTell(site.db, amendmentId, addDays(site.clock(), -1), lettersADay)
  const people = await peopleByIds(
    site.db,
    seats.flatMap(({ personId }) => personId ?? []),
  )
  for (const { seatId, personId } of seats) {
    const person = people.get(personId ?? '')
    if (!person) continue
    const secret = newSecret()
    const link = { hash: hashSecret(secret), amendmentId, seatId }
    await site.transaction((tx) => keepCommentLink(tx, link, site.clock()))
    const subject = { purpose: commentPurpose, subjectId: amendmentId, side: seatId }
    const replyTo = await makeReplyAddress(site.db, site.config.replyTo, subject, site.clock())
    const told = { replyTo, to: person.email, lang: person.lang, amendment, name: charter.name }
    await site.mailer.post(amendmentLetter(site.config.url, told, secret, `amendment ${fact.id} ${seatId}`))
  }
}
