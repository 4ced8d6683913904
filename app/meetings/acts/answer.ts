import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { openedInvitation } from '../queries/invitations.ts'
import { lockedMeeting } from '../queries/meetings.ts'
import type { AnswerGiven } from '../rules/answer-form.ts'
import { whyNotChange } from '../rules/meeting.ts'
import { recordEvent } from './record-event.ts'
import '../tables.ts'

/** An association answers through its link, and may change its mind until the meeting is over. */
export async function answerInvitation(
  tx: Tx,
  linkHash: string,
  given: AnswerGiven,
  now: Date,
): Promise<Outcome<void, 'unknown-link' | 'cancelled' | 'over' | 'unknown'>> {
  const invitation = await openedInvitation(tx, linkHash, now)
  if (!invitation) return refuse('unknown-link')
  const meeting = await lockedMeeting(tx, invitation.meetingId)
  const why = meeting ? whyNotChange(meeting, now) : 'unknown'
  if (why) return refuse(why)
  await tx
    .updateTable('meeting_invitations')
    .set({
      answer: given.answer,
      people: given.people ?? null,
      sentence: given.sentence ?? null,
      answered_at: now,
    })
    .where('id', '=', invitation.id)
    .execute()
  await recordEvent(tx, invitation.meetingId, 'answer', null, now)
  return done(undefined)
}

/** No letter of this meeting any more, or letters again. */
export async function beQuiet(tx: Tx, linkHash: string, isQuiet: boolean, now: Date): Promise<void> {
  const invitation = await openedInvitation(tx, linkHash, now)
  if (!invitation || invitation.isQuiet === isQuiet) return
  await tx
    .updateTable('meeting_invitations')
    .set({ quiet_at: isQuiet ? now : null })
    .where('id', '=', invitation.id)
    .execute()
}
