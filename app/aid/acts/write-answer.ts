import { hashSecret, newId } from '../../kernel/ids.ts'
import { fold } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'
import { notBefore, requestLetter } from '../../signatures/index.ts'
import type { NewAnswer } from '../rules/answer.ts'
import '../facts.ts'
import '../tables.ts'

type Written = { listingId: string; answer: NewAnswer; network: string; lang: Lang }

/**
 * Keeps an answer until its mailbox is confirmed. The same words sent again are the same answer. A mailbox that had
 * its letters of the day receives none, and the page does not tell: nothing reaches anyone unconfirmed.
 */
export async function writeAnswer(
  tx: Tx,
  { listingId, answer, network, lang }: Written,
  now: Date,
): Promise<void> {
  const { email, name, association, words } = answer
  const identity = `aid answer ${listingId}`
  const posting = await requestLetter(tx, { email, network, identity }, now)
  if (!posting.post) return
  const id = newId(now.getTime())
  const row = { id, listing_id: listingId, name, association, email, words, lang, written_at: now }
  const key = hashSecret([listingId, email.toLowerCase(), fold(words)].join('\n'))
  await tx
    .insertInto('listing_answers')
    .values({
      ...row,
      once_key: key,
      state: 'awaiting-confirmation',
      confirmed_at: null,
      stopped_at: null,
    })
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .execute()
  // Sent again because the first letter was lost: the same answer gets another one.
  const kept = await tx
    .selectFrom('listing_answers')
    .select('id')
    .where('once_key', '=', key)
    .executeTakeFirstOrThrow()
  await announce(tx, 'aid.answer-written', { answerId: kept.id, ...notBefore(posting, now) }, now)
}
