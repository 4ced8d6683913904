import { sql } from 'kysely'
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
  const rows = await tenders(db).where('r.territory_id', '=', territoryId).execute()
  return rows.map(asTender)
}

/** A steward or a relay, and the territory they tend. */
export type TenderSomewhere = Tender & { territory: { id: string; name: string; hint: string } }

/** Everyone who tends a territory, place after place. */
export async function everyTender(db: Db | Tx): Promise<TenderSomewhere[]> {
  const rows = await tenders(db)
    .innerJoin('territories_public as t', 't.id', 'r.territory_id')
    .select(['t.id as territoryId', 't.name as territoryName', 't.hint'])
    .clearOrderBy()
    .orderBy('t.name')
    .orderBy('r.began_at')
    .execute()
  return rows.map(({ territoryId: id, territoryName: name, hint, ...row }) => ({
    ...asTender(row),
    territory: { id, name, hint },
  }))
}

function tenders(db: Db | Tx) {
  return db
    .selectFrom('territory_roles as r')
    .leftJoin('associations_public as a', 'a.id', 'r.association_id')
    .select(['r.id as roleId', 'r.person_id as personId', 'r.role', 'r.began_at as beganAt'])
    .select(['a.id as associationId', 'a.name', 'a.slug'])
    .where('r.ended_at', 'is', null)
    .orderBy('r.role', 'desc')
    .orderBy('r.began_at')
}

type TenderRow = Omit<Tender, 'association'> & {
  associationId: string | null
  name: string | null
  slug: string | null
}

function asTender({ associationId: id, name, slug, ...row }: TenderRow): Tender {
  return { ...row, association: id && name && slug ? { id, name, slug } : undefined }
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

/** The people who relay over one of these territories, or over one that contains it. */
export async function relaysOver(db: Db | Tx, territoryIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct r.person_id as id from territory_roles r
    where r.role = 'relay' and r.ended_at is null and (r.territory_id = any(${[...territoryIds]})
      or r.territory_id in (select ancestor_id from territory_ancestors_public
        where territory_id = any(${[...territoryIds]})))`.execute(db)
  return rows.map(({ id }) => id)
}
