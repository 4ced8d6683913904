import { personByEmail } from '../../accounts/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { AnyRole } from '../rules/role.ts'
import { membershipsOf } from './memberships.ts'
import { tendersOf } from './territory-roles.ts'

/** Whether a mailbox holds this very place already. A contributor may still be invited to represent. */
export async function holdsPlace(
  db: Db | Tx,
  email: string,
  where: { associationId: string } | { territoryId: string },
  role: AnyRole,
): Promise<boolean> {
  const person = await personByEmail(db, email)
  if (!person) return false
  const places: { personId: string; role: AnyRole }[] =
    'associationId' in where
      ? await membershipsOf(db, where.associationId)
      : await tendersOf(db, where.territoryId)
  const place = places.find(({ personId }) => personId === person.id)
  return place !== undefined && (place.role === role || ['representative', 'steward'].includes(place.role))
}
