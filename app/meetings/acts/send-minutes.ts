import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { lockedMeeting } from '../queries/meetings.ts'
import { decisionsOf } from '../queries/record.ts'
import { type Told, toTell } from '../queries/to-tell.ts'
import { whyNotSend } from '../rules/readers.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

/**
 * Tells of the minutes, each association once: pressed again, only those who may read them since then are told.
 * @returns how many are told now
 */
export async function sendMinutes(
  tx: Tx,
  { meetingId, by }: { meetingId: string; by: string },
  now: Date,
): Promise<Outcome<number, 'unknown' | 'cancelled' | 'not-yet' | 'nothing'>> {
  const meeting = await lockedMeeting(tx, meetingId)
  if (!meeting) return refuse('unknown')
  const why = whyNotSend(meeting, (await decisionsOf(tx, meetingId)).length, now)
  if (why) return refuse(why)
  const waiting = (await toTell(tx, meeting)).filter(({ toldAt }) => !toldAt)
  for (const one of waiting) await tellOne(tx, meetingId, one, now)
  if (waiting.length > 0) await recordEvent(tx, meetingId, 'tell', by, now)
  return done(waiting.length)
}

async function tellOne(tx: Tx, meetingId: string, { as, id }: Told, now: Date): Promise<void> {
  const table = as === 'invitation' ? 'meeting_invitations' : 'meeting_presences'
  await tx.updateTable(table).set({ minutes_told_at: now }).where('id', '=', id).execute()
  await announce(tx, 'meeting.minutes', { meetingId, as, id }, now)
}
