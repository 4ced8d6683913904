import type { Tx } from '../../platform/db/database.ts'
import { membershipsOf } from '../queries/memberships.ts'
import { closePlace } from './change-member.ts'
import { join } from './join.ts'
import { lockPeople } from './lock-people.ts'

/** The people of an entry follow it to the one it was joined to, each with their role. */
export async function movePeople(
  tx: Tx,
  { keptId, mergedId, by }: { keptId: string; mergedId: string; by: string },
  now: Date,
): Promise<void> {
  for (const id of [keptId, mergedId].toSorted()) await lockPeople(tx, id)
  for (const place of await membershipsOf(tx, mergedId)) {
    const { personId, role, title, termEndsOn, id } = place
    const member = { personId, associationId: keptId, role, title, termEndsOn: termEndsOn ?? undefined }
    await join(tx, { ...member, basis: 'team', by }, now)
    await closePlace(tx, { associationId: mergedId, membershipId: id, by }, place, now)
  }
}
