import { peopleByIds } from '../../accounts/index.ts'
import { forgetWords, replyFor } from '../../mail/index.ts'
import type { Site } from '../../platform/http/site.ts'
import { comment } from '../acts/amend.ts'
import { unheardLetter } from '../letters/amendment.ts'
import { amendmentById, seatById } from '../queries/amendments.ts'
import { localCharterById } from '../queries/charters.ts'
import { commentPurpose, whyNotHeard } from '../rules/amendment.ts'

/** An answer to a letter about a proposal becomes a comment by whoever received it; else they learn why not. */
export async function hearComment(site: Site, { letterId }: { letterId: string }): Promise<void> {
  const reply = await replyFor(site.db, letterId, commentPurpose)
  if (!reply) return
  const { subjectId: amendmentId, side: seatId, text: words } = reply
  const [amendment, seat] = await Promise.all([
    amendmentById(site.db, amendmentId),
    seatById(site.db, seatId),
  ])
  const charter = amendment && (await localCharterById(site.db, amendment.charterId))
  if (!amendment || !seat || !charter) return
  const isSeated = seat.until === null && seat.personId !== null
  const why = whyNotHeard({ isSeated, isOpen: amendment.state === 'open', words })
  if (!why) {
    const by = { associationId: seat.associationId, personId: seat.personId }
    // The letter’s own identifier: heard twice, it says once.
    await site.transaction(async (tx) => {
      await comment(tx, { id: letterId, amendmentId, words, by }, site.clock())
      await forgetWords(tx, letterId)
    })
    return
  }
  const person = (await peopleByIds(site.db, seat.personId ? [seat.personId] : [])).get(seat.personId ?? '')
  if (person) {
    const told = { to: person.email, lang: person.lang, amendment, slug: charter.slug, why }
    await site.mailer.post(unheardLetter(site.config.url, { ...told, key: `unheard ${letterId}` }))
  }
  await site.transaction((tx) => forgetWords(tx, letterId))
}
