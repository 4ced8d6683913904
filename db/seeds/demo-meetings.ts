import { sql } from 'kysely'
import { personByEmail } from '../../app/accounts/index.ts'
import { hashSecret } from '../../app/kernel/ids.ts'
import { addDays, dayOf } from '../../app/kernel/instants.ts'
import { instantInParis } from '../../app/kernel/paris-time.ts'
import {
  answerInvitation,
  cancelMeeting,
  convene,
  inviteTo,
  makeInvitationLink,
  noteDecision,
  saveMinutes,
} from '../../app/meetings/index.ts'
import type { Db, Tx } from '../../app/platform/db/database.ts'
import { type CastMeeting, meetings } from './cast/meetings.ts'
import { castAddress } from './demo-signatures.ts'

/** Meetings of the cast, through the acts a visitor uses. Does nothing once there is one. */
export async function loadDemoMeetings(db: Db, now: Date): Promise<void> {
  const known = await db.selectFrom('meetings').select('id').limit(1).executeTakeFirst()
  if (known) return
  await db.transaction().execute(async (tx) => {
    for (const one of meetings) await load(tx, one, now)
    // Letters of the past were read long ago.
    await sql`update facts set dispatched_at = ${now} where name like 'meeting.%' and dispatched_at is null`.execute(
      tx,
    )
  })
}

async function load(tx: Tx, one: CastMeeting, now: Date): Promise<void> {
  const person = await personByEmail(tx, castAddress(one.by.name, one.by.association))
  if (!person) throw new Error(`the cast does not know ${one.by.name}`)
  const day = dayOf(addDays(now, one.inDays))
  const [startsAt, endsAt] = [instantInParis(day, one.from), instantInParis(day, one.to)]
  if (!startsAt || !endsAt) throw new Error('the cast meets at an hour that is not')
  const before = addDays(startsAt, Math.min(-15, -one.inDays - 12))
  const { title, place, access, agenda, isPublic, minutesFor } = one
  const plan = { title, startsAt, endsAt, place, access, onlineUrl: null, agenda, isPublic, minutesFor }
  const key = `the cast: ${title}`
  const convening = {
    key,
    territoryId: one.territory,
    by: person.id,
    plan,
    lang: 'fr',
    fictional: true,
  } as const
  const convened = await convene(tx, convening, before)
  if (!convened.ok) throw new Error(`the cast could not convene: ${convened.reason}`)
  const whose = { meetingId: convened.value.id, by: person.id }
  await inviteCast(tx, one, whose, before)
  for (const said of one.invited)
    await sayAnswer(tx, said, whose.meetingId, { endsAt, at: addDays(before, 2) })
  if (one.cancelledBecause)
    await cancelMeeting(tx, { ...whose, why: one.cancelledBecause }, addDays(before, 10))
  if (one.minutes) await saveMinutes(tx, { ...whose, text: one.minutes, minutesFor }, addDays(endsAt, 1))
  for (const { what, who, inDays } of one.decisions ?? []) {
    const dueOn = inDays === undefined ? {} : { dueOn: dayOf(addDays(now, inDays)) }
    await noteDecision(tx, { ...whose, key: '', what, who, ...dueOn }, addDays(endsAt, 1))
  }
}

type Whose = { meetingId: string; by: string }

async function inviteCast(tx: Tx, one: CastMeeting, whose: Whose, at: Date): Promise<void> {
  const associations = await tx
    .selectFrom('associations_public')
    .select(['id', 'name'])
    .where(
      'name',
      'in',
      one.invited.map(({ association }) => association),
    )
    .execute()
  const invited = await inviteTo(tx, { ...whose, associations, typed: [], network: '', lang: 'fr' }, at)
  if (!invited.ok) throw new Error(`the cast could not invite: ${invited.reason}`)
}

async function sayAnswer(
  tx: Tx,
  { association, answer, people, sentence }: CastMeeting['invited'][number],
  meetingId: string,
  { endsAt, at }: { endsAt: Date; at: Date },
): Promise<void> {
  if (!answer) return
  const invitation = await tx
    .selectFrom('meeting_invitations')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .where('name', '=', association)
    .executeTakeFirstOrThrow()
  const link = hashSecret(await makeInvitationLink(tx, invitation.id, endsAt, at))
  await answerInvitation(tx, link, { answer, ...(people && { people }), ...(sentence && { sentence }) }, at)
}
