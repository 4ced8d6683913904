import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Member, Tending } from '../../platform/http/route.ts'
import type { TerritoryRole } from '../rules/role.ts'
import '../tables.ts'

/** What a person is to the association of an address, or nothing. */
export async function memberAt(db: Db | Tx, personId: string, slug: string): Promise<Member | undefined> {
  return db
    .selectFrom('memberships as m')
    .innerJoin('associations_public as a', 'a.id', 'm.association_id')
    .select(['m.id as membershipId', 'a.id as associationId', 'a.slug', 'a.name as association', 'm.role'])
    .where('m.person_id', '=', personId)
    .where('a.slug', '=', slug)
    .where('m.ended_at', 'is', null)
    .executeTakeFirst()
}

/**
 * What a person is to a territory: by a role there, or in a territory that contains it. The right goes down, never
 * up: the steward of a commune may help in its quarters, the steward of a quarter has no say in the commune.
 */
export async function tendingOf(
  db: Db | Tx,
  personId: string,
  territory: { id: string; name: string },
): Promise<Tending | undefined> {
  const { rows } = await sql<{ role: TerritoryRole }>`
    select role from territory_roles
    where person_id = ${personId} and ended_at is null and territory_id in (
      select ${territory.id} union all
      select ancestor_id from territory_ancestors_public where territory_id = ${territory.id})
    order by role desc limit 1`.execute(db)
  const [row] = rows
  return row && { territoryId: territory.id, territory: territory.name, role: row.role }
}
