import { sql } from 'kysely'
import { addDays } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { lockedMeeting } from '../queries/meetings.ts'
import { changesADay, isMoved, type Meeting, type MeetingPlan, whyNotChange } from '../rules/meeting.ts'
import { columnsOf } from './convene.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

type Whose = { meetingId: string; by: string }
type WhyNot = 'unknown' | 'cancelled' | 'over' | 'too-many-today'

/** Changes what a meeting says; another hour or place is told to those invited. */
export async function change(
  tx: Tx,
  { meetingId, by, plan }: Whose & { plan: MeetingPlan },
  now: Date,
): Promise<Outcome<'moved' | 'changed' | 'unchanged', WhyNot>> {
  const meeting = await lockedMeeting(tx, meetingId)
  const why = meeting ? whyNotChange(meeting, now) : 'unknown'
  if (!meeting || why) return refuse(why ?? 'unknown')
  if (saysTheSame(meeting, plan)) return done('unchanged')
  const moved = isMoved(meeting, plan)
  if (moved && (await movesToday(tx, meetingId, now)) >= changesADay) return refuse('too-many-today')
  await tx
    .updateTable('meetings')
    .set({ ...columnsOf(plan), changed_at: now, sequence: meeting.sequence + 1 })
    .where('id', '=', meetingId)
    .execute()
  await recordEvent(tx, meetingId, moved ? 'move' : 'change', by, now)
  if (moved) await tellInvited(tx, meetingId, 'meeting.moved', now)
  return done(moved ? 'moved' : 'changed')
}

/** Cancels: it stays in calendars and on its page, crossed out. Twice is once. */
export async function cancel(
  tx: Tx,
  { meetingId, by, why }: Whose & { why: string },
  now: Date,
): Promise<Outcome<void, WhyNot>> {
  const meeting = await lockedMeeting(tx, meetingId)
  const refusal = meeting ? whyNotChange(meeting, now) : 'unknown'
  if (refusal === 'cancelled') return done(undefined)
  if (!meeting || refusal) return refuse(refusal ?? 'unknown')
  await tx
    .updateTable('meetings')
    .set({ cancelled_at: now, cancelled_why: why || null, changed_at: now, sequence: meeting.sequence + 1 })
    .where('id', '=', meetingId)
    .execute()
  await recordEvent(tx, meetingId, 'cancel', by, now)
  await tellInvited(tx, meetingId, 'meeting.cancelled', now)
  return done(undefined)
}

function saysTheSame(meeting: Meeting, plan: MeetingPlan): boolean {
  const words = ({ title, access, agenda, isPublic, minutesFor }: MeetingPlan) =>
    JSON.stringify([title, access, agenda, isPublic, minutesFor])
  return !isMoved(meeting, plan) && words(meeting) === words(plan)
}

async function movesToday(tx: Tx, meetingId: string, now: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from meeting_events
    where meeting_id = ${meetingId} and event = 'move' and at > ${addDays(now, -1)}`.execute(tx)
  return rows[0]?.n ?? 0
}

/** Everyone who did not ask for silence, those who do not come too: another day may suit them. */
async function tellInvited(
  tx: Tx,
  meetingId: string,
  fact: 'meeting.moved' | 'meeting.cancelled',
  now: Date,
): Promise<void> {
  const invited = await tx
    .selectFrom('meeting_invitations')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .where('quiet_at', 'is', null)
    .orderBy('id')
    .execute()
  // Another day is another question: the one reminder may leave again.
  await tx
    .updateTable('meeting_invitations')
    .set({ reminded_at: null })
    .where('meeting_id', '=', meetingId)
    .execute()
  for (const { id } of invited) await announce(tx, fact, { invitationId: id }, now)
}
