import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { DecisionTaken, MinutesWritten } from '../rules/minutes-form.ts'
import { recordEvent } from './record-event.ts'
import '../tables.ts'

type Whose = { meetingId: string; by: string }

/** Writes the minutes anew, and who reads them. Calendars are not concerned. */
export async function saveMinutes(
  tx: Tx,
  { meetingId, by, text, minutesFor }: Whose & MinutesWritten,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('meetings')
    .set({ minutes: text || null, minutes_at: text ? now : null, minutes_for: minutesFor })
    .where('id', '=', meetingId)
    .execute()
  await recordEvent(tx, meetingId, 'write', by, now)
}

/** Notes a decision: the form’s key is its identifier, so that it is noted once. */
export async function noteDecision(
  tx: Tx,
  { meetingId, by, key, what, who, dueOn }: Whose & DecisionTaken & { key: string },
  now: Date,
): Promise<void> {
  const noted = await tx
    .insertInto('meeting_decisions')
    .values({ id: key || newId(), meeting_id: meetingId, what, who, due_on: dueOn ?? null, noted_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (noted) await recordEvent(tx, meetingId, 'decide', by, now)
}

/** Takes a decision away that was noted by mistake. */
export async function dropDecision(
  tx: Tx,
  { meetingId, by, id }: Whose & { id: string },
  now: Date,
): Promise<void> {
  const dropped = await tx
    .updateTable('meeting_decisions')
    .set({ dropped_at: now })
    .where('id', '=', id)
    .where('meeting_id', '=', meetingId)
    .where('dropped_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (dropped) await recordEvent(tx, meetingId, 'drop', by, now)
}
