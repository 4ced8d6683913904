import type { Tx } from '../../platform/db/database.ts'
import type { CooperationEvent, Side } from '../rules/state.ts'
import '../tables.ts'

/** Writes down what happened to a cooperation, from which side, and when. */
export async function recordEvent(
  tx: Tx,
  cooperationId: string,
  event: 'note' | 'show' | 'hide' | CooperationEvent,
  side: Side,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('cooperation_events')
    .values({ cooperation_id: cooperationId, event, side, at: now })
    .execute()
}
