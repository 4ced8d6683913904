import { sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import { fold } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/database.ts'
import { type SpotSignature, signInMeeting } from '../../signatures/index.ts'
import { signatoriesHere } from '../queries/here.ts'
import { lockedMeeting } from '../queries/meetings.ts'
import { presencesOf } from '../queries/record.ts'
import type { LiveAct, LiveOutcome } from '../rules/live-act.ts'
import type { Meeting } from '../rules/meeting.ts'
import { noteDecision } from './minutes.ts'
import { recordEvent } from './record-event.ts'
import '../tables.ts'

/** An act of a meeting under way, and the key that its form or its device gave it. */
export type Entry = {
  key: string
  meetingId: string
  by: string
  does: LiveAct | { act: 'sign'; signature: SpotSignature }
}

/**
 * Does what was entered, once: arriving again, from a form sent twice or a device that lost the answer, it finds its
 * own outcome and changes nothing.
 */
export async function enter(tx: Tx, entry: Entry, now: Date): Promise<LiveOutcome> {
  const { key, meetingId, by, does } = entry
  const meeting = await lockedMeeting(tx, meetingId)
  if (!meeting) return 'unknown'
  const known = await tx
    .selectFrom('meeting_entries')
    .select(['meeting_id', 'outcome'])
    .where('key', '=', key)
    .executeTakeFirst()
  if (known) return known.meeting_id === meetingId ? (known.outcome as LiveOutcome) : 'unknown'
  if (meeting.cancelledAt) return 'cancelled'
  const outcome = await act(tx, meeting, entry, now)
  const row = { key, meeting_id: meetingId, act: does.act, outcome, entered_by: by, at: now }
  await tx.insertInto('meeting_entries').values(row).execute()
  await recordEvent(tx, meetingId, does.act, by, now)
  return outcome
}

async function act(
  tx: Tx,
  meeting: Meeting,
  { key, meetingId, by, does }: Entry,
  now: Date,
): Promise<LiveOutcome> {
  switch (does.act) {
    case 'here':
      return comeIn(tx, meeting, does, now)
    case 'gone':
      await tx
        .deleteFrom('meeting_presences')
        .where('id', '=', does.id)
        .where('meeting_id', '=', meetingId)
        .execute()
      return 'done'
    case 'decide':
      await noteDecision(tx, { meetingId, by, ...does, key }, now)
      return 'done'
    case 'note':
      await sql`update meetings set minutes = concat_ws(e'\n\n', minutes, ${does.text}::text), minutes_at = ${now}
        where id = ${meetingId}`.execute(tx)
      return 'done'
    case 'next':
      await tx.updateTable('meetings').set({ next_at: does.at }).where('id', '=', meetingId).execute()
      return 'done'
    case 'sign': {
      const signed = await signInMeeting(tx, does.signature, now)
      return signed.ok ? 'signed' : 'already-signed'
    }
  }
}

/** An association is there once, however it is named: by its invitation, as a signatory here, or as it was typed. */
async function comeIn(
  tx: Tx,
  meeting: Meeting,
  { name, people }: { name: string; people: number },
  now: Date,
): Promise<LiveOutcome> {
  const meetingId = meeting.id
  const key = fold(name) || name
  const there = (await presencesOf(tx, meetingId)).find((each) => fold(each.name) === key)
  if (there) {
    await tx.updateTable('meeting_presences').set({ people }).where('id', '=', there.id).execute()
    return there.people === people ? 'already-here' : 'done'
  }
  await tx
    .insertInto('meeting_presences')
    .values({
      id: newId(),
      meeting_id: meetingId,
      association_id: await knownAs(tx, meeting, key),
      name,
      name_key: key,
      people,
      noted_at: now,
    })
    .execute()
  return 'done'
}

/** The association of that name among those invited; else among the signatories here, when one alone bears it. */
async function knownAs(tx: Tx, { id, territory }: Meeting, key: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select a.id from meeting_invitations i join associations_public a on a.id = i.association_id
    where i.meeting_id = ${id} and a.folded = ${key} limit 1`.execute(tx)
  if (rows[0]) return rows[0].id
  const alike = (await signatoriesHere(tx, territory.id)).filter((one) => fold(one.name) === key)
  return alike.length === 1 ? (alike[0]?.id ?? null) : null
}
