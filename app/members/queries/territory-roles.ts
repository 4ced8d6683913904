import type { Db, Tx } from '../../platform/db/database.ts'
import { type Territory, territoryAddress } from '../../territories/index.ts'
import type { TerritoryRole } from '../rules/role.ts'
import '../tables.ts'

/** Someone who tends a territory, and on behalf of which association when it is one we know. */
export type Tender = {
  roleId: string
  personId: string
  role: TerritoryRole
  association: { id: string; name: string; slug: string } | undefined
  beganAt: Date
}

/** The stewards and relays named on this very territory, not on those around it. */
export async function tendersOf(db: Db | Tx, territoryId: string): Promise<Tender[]> {
  const rows = await db
    .selectFrom('territory_roles as r')
    .leftJoin('associations_public as a', 'a.id', 'r.association_id')
    .select(['r.id as roleId', 'r.person_id as personId', 'r.role', 'r.began_at as beganAt'])
    .select(['a.id as associationId', 'a.name', 'a.slug'])
    .where('r.territory_id', '=', territoryId)
    .where('r.ended_at', 'is', null)
    .orderBy('r.role', 'desc')
    .orderBy('r.began_at')
    .execute()
  return rows.map(({ associationId: id, name, slug, ...row }) => ({
    ...row,
    association: id && name && slug ? { id, name, slug } : undefined,
  }))
}

/** The stewards of a territory: a local charter asks for two, of two associations. */
export async function stewardsOf(db: Db | Tx, territoryId: string): Promise<Tender[]> {
  return (await tendersOf(db, territoryId)).filter(({ role }) => role === 'steward')
}

export type TendedTerritory = Territory & { address: string; role: TerritoryRole }

/** The territories a person tends, and how each is named in addresses. */
export async function territoriesTendedBy(db: Db | Tx, personId: string): Promise<TendedTerritory[]> {
  const rows = await db
    .selectFrom('territory_roles as r')
    .innerJoin('territories_public as t', 't.id', 'r.territory_id')
    .select(['t.id', 't.kind', 't.code', 't.name', 't.hint', 'r.role'])
    .where('r.person_id', '=', personId)
    .where('r.ended_at', 'is', null)
    .orderBy('t.name')
    .execute()
  return rows.map((row) => ({ ...row, address: territoryAddress(row) }))
}
