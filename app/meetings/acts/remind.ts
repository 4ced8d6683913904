import { addDays } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { toRemind } from '../queries/invitations.ts'
import { remindDays } from '../rules/meeting.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

/** Asks for the reminders of meetings that are near: one each, however often the clock strikes. */
export async function remind(tx: Tx, now: Date): Promise<void> {
  const due = await toRemind(tx, now, addDays(now, remindDays))
  for (const id of due) {
    const held = await tx
      .updateTable('meeting_invitations')
      .set({ reminded_at: now })
      .where('id', '=', id)
      .where('reminded_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (held) await announce(tx, 'meeting.near', { invitationId: id }, now)
  }
}

/** Whoever tends a meeting stops its reminders, or wants them again. */
export async function setReminds(
  tx: Tx,
  { meetingId, by, reminds }: { meetingId: string; by: string; reminds: boolean },
  now: Date,
): Promise<void> {
  const changed = await tx
    .updateTable('meetings')
    .set({ reminds })
    .where('id', '=', meetingId)
    .where('reminds', '<>', reminds)
    .returning('id')
    .executeTakeFirst()
  if (changed) await recordEvent(tx, meetingId, reminds ? 'remind' : 'no-reminder', by, now)
}
