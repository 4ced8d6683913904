import { newId } from '../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'
import { notBefore, requestLetter } from '../../signatures/index.ts'
import { lockedMeeting } from '../queries/meetings.ts'
import { mostTyped, whyNotChange } from '../rules/meeting.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

/** Whom to invite: associations known here, and mailboxes that somebody typed. */
export type Inviting = {
  meetingId: string
  by: string
  associations: readonly { id: string; name: string }[]
  typed: readonly { name: string; email: string }[]
  network: string
  lang: Lang
}

/** Invites, each association once: those invited already are left in peace. @returns how many are new. */
export async function inviteTo(
  tx: Tx,
  { meetingId, by, associations, typed, network, lang }: Inviting,
  now: Date,
): Promise<Outcome<number, 'unknown' | 'cancelled' | 'over' | 'too-many'>> {
  const meeting = await lockedMeeting(tx, meetingId)
  const why = meeting ? whyNotChange(meeting, now) : 'unknown'
  if (why) return refuse(why)
  if ((await typedAfter(tx, meetingId, typed)) > mostTyped) return refuse('too-many')
  const row = { meeting_id: meetingId, lang, invited_at: now }
  let invited = 0
  for (const { id, name } of associations) {
    const invitationId = await insertOnce(tx, { ...row, id: newId(), association_id: id, name, email: null })
    if (!invitationId) continue
    invited++
    await announce(tx, 'meeting.invited', { invitationId }, now)
  }
  for (const { name, email } of typed) {
    const invitationId = await insertOnce(tx, { ...row, id: newId(), association_id: null, name, email })
    if (!invitationId) continue
    invited++
    const posting = await requestLetter(
      tx,
      { email, network, identity: `meeting ${email.toLowerCase()}` },
      now,
    )
    if (posting.post) await announce(tx, 'meeting.invited', { invitationId, ...notBefore(posting, now) }, now)
  }
  if (invited > 0) await recordEvent(tx, meetingId, 'invite', by, now)
  return done(invited)
}

type Row = {
  id: string
  meeting_id: string
  association_id: string | null
  name: string
  email: string | null
  lang: Lang
  invited_at: Date
}

async function insertOnce(tx: Tx, row: Row): Promise<string | undefined> {
  const inserted = await tx
    .insertInto('meeting_invitations')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted?.id
}

/** How many typed mailboxes the meeting would have. */
async function typedAfter(tx: Tx, meetingId: string, typed: Inviting['typed']): Promise<number> {
  const known = await tx
    .selectFrom('meeting_invitations')
    .select('email')
    .where('meeting_id', '=', meetingId)
    .where('association_id', 'is', null)
    .execute()
  const all = [...known, ...typed].map(({ email }, i) => email?.toLowerCase() ?? `forgotten ${i}`)
  return new Set(all).size
}
