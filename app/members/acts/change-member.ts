import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { type Membership, membershipsOf } from '../queries/memberships.ts'
import { type WhyNotLose, whyNotLose } from '../rules/last.ts'
import type { MemberRole } from '../rules/role.ts'
import { lockPeople } from './lock-people.ts'
import { recordDeed } from './record-deed.ts'
import '../tables.ts'

/** Who changes whose place, in which association. */
export type Change = { associationId: string; membershipId: string; by: string }

/** Gives a person another role. The one they have already changes nothing. */
export async function changeRole(
  tx: Tx,
  change: Change & { role: MemberRole },
  now: Date,
): Promise<Outcome<void, WhyNotLose>> {
  const { places, place } = await placeToChange(tx, change)
  if (!place) return refuse('not-there')
  if (place.role === change.role) return done(undefined)
  const why = change.role === 'contributor' ? whyNotLose(places, place.id) : undefined
  if (why) return refuse(why)
  await tx.updateTable('memberships').set({ role: change.role }).where('id', '=', place.id).execute()
  await note(tx, change, place, `${change.role}.made`, now)
  return done(undefined)
}

/** Ends a person’s place: they leave, or are thanked. Ended twice is ended once. */
export async function endMembership(tx: Tx, change: Change, now: Date): Promise<Outcome<void, WhyNotLose>> {
  const { places, place } = await placeToChange(tx, change)
  if (!place) return refuse('not-there')
  const why = whyNotLose(places, place.id)
  if (why) return refuse(why)
  await closePlace(tx, change, place, now)
  return done(undefined)
}

/** Ends a place whoever remains: the next one has just come in. */
export async function closePlace(tx: Tx, change: Change, place: Membership, now: Date): Promise<void> {
  await tx
    .updateTable('memberships')
    .set({ ended_at: now, ended_by: change.by })
    .where('id', '=', place.id)
    .where('ended_at', 'is', null)
    .execute()
  await note(tx, change, place, change.by === place.personId ? 'member.left' : 'member.thanked', now)
}

async function placeToChange(tx: Tx, { associationId, membershipId }: Change) {
  await lockPeople(tx, associationId)
  const places = await membershipsOf(tx, associationId)
  return { places, place: places.find(({ id }) => id === membershipId) }
}

function note(tx: Tx, { associationId, by }: Change, place: Membership, deed: string, now: Date) {
  const other = by === place.personId ? {} : { otherId: place.personId }
  return recordDeed(tx, { personId: by, deed, associationId, ...other }, now)
}
