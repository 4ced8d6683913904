import { hashSecret, keyedHash, newId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/instants.ts'
import type { Decision, HiddenBy, ReportReason } from '../../kernel/moderation.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

type Report = { listingId: string; reason: ReportReason; words: string; network: string }

/** Tells the team that a listing should not be there. One network tells once a day; who told is not kept. */
export async function report(
  tx: Tx,
  { listingId, reason, words, network }: Report,
  now: Date,
): Promise<void> {
  const { key } = await tx
    .selectFrom('secrets')
    .select('key')
    .where('name', '=', 'letter-requests')
    .executeTakeFirstOrThrow()
  const once = hashSecret([listingId, keyedHash(key, network), dayOf(now)].join('\n'))
  const told = { listing_id: listingId, reason, words: words || null, once_key: once, at: now }
  await tx
    .insertInto('listing_reports')
    .values({ id: newId(now.getTime()), ...told, handled_at: null })
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .execute()
}

export type Ruling = { listingId: string; as: HiddenBy; decision: Decision }

/**
 * Takes a listing off every page and says why, or shows it again. Its reports are then handled. What the team took off
 * is not for stewards to show.
 */
export async function moderate(tx: Tx, { listingId, as, decision }: Ruling, now: Date): Promise<void> {
  if (as === 'team')
    await tx
      .updateTable('listing_reports')
      .set({ handled_at: now })
      .where('listing_id', '=', listingId)
      .where('handled_at', 'is', null)
      .execute()
  if (decision === 'keep') return
  const reason = typeof decision === 'object' ? decision.hide : null
  const { numUpdatedRows } = await tx
    .updateTable('listings')
    .set({
      hidden_at: reason ? now : null,
      hidden_reason: reason,
      hidden_by: reason ? as : null,
      hidden_answer: null,
    })
    .where('id', '=', listingId)
    .where('hidden_at', reason ? 'is' : 'is not', null)
    .$if(!reason && as === 'steward', (query) => query.where('hidden_by', '=', 'steward'))
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return
  const event = reason ? { event: 'hide' as const, reason } : { event: 'show' as const }
  await recordEvent(tx, { listingId, side: as, ...event }, now)
  await announce(tx, 'aid.moderated', { listingId, did: reason ? 'hidden' : 'shown' }, now)
}

/** What its people answer, for those who can show it again. */
export async function answerHiding(
  tx: Tx,
  { listingId, words }: { listingId: string; words: string },
): Promise<void> {
  await tx
    .updateTable('listings')
    .set({ hidden_answer: words })
    .where('id', '=', listingId)
    .where('hidden_at', 'is not', null)
    .execute()
}
