import type { Db, Tx } from '../../platform/db/database.ts'
import type { Member } from '../../platform/http/route.ts'
import type { MemberRole } from '../rules/role.ts'
import '../tables.ts'

/** Someone who acts for an association. Their address and name stand in `accounts`. */
export type Membership = {
  id: string
  personId: string
  role: MemberRole
  title: string
  termEndsOn: string | null
  beganAt: Date
  confirmedAt: Date
}

/** The people of an association, those who speak for it first. */
export function membershipsOf(db: Db | Tx, associationId: string): Promise<Membership[]> {
  return db
    .selectFrom('memberships')
    .select([
      'id',
      'person_id as personId',
      'role',
      'title',
      'term_ends_on as termEndsOn',
      'began_at as beganAt',
      'confirmed_at as confirmedAt',
    ])
    .where('association_id', '=', associationId)
    .where('ended_at', 'is', null)
    .orderBy('role', 'desc')
    .orderBy('began_at')
    .execute()
}

/** The associations a person acts for. */
export function associationsOf(db: Db | Tx, personId: string): Promise<Member[]> {
  return db
    .selectFrom('memberships as m')
    .innerJoin('associations_public as a', 'a.id', 'm.association_id')
    .select(['m.id as membershipId', 'a.id as associationId', 'a.slug', 'a.name as association', 'm.role'])
    .where('m.person_id', '=', personId)
    .where('m.ended_at', 'is', null)
    .orderBy('a.name')
    .execute()
}

/** Associations a person ever acted for: nobody is asked again to join what they left. */
export async function everMemberOf(db: Db | Tx, personId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('memberships')
    .select('association_id')
    .where('person_id', '=', personId)
    .execute()
  return new Set(rows.map((row) => row.association_id))
}
