import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import '../facts.ts'
import '../tables.ts'

/** Writes down what happened to a meeting and who did it; pages hear of it. */
export async function recordEvent(
  tx: Tx,
  meetingId: string,
  event: string,
  by: string | null,
  now: Date,
): Promise<void> {
  await tx.insertInto('meeting_events').values({ meeting_id: meetingId, event, by, at: now }).execute()
  await announce(tx, 'meeting.changed', { meetingId }, now)
}
