import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import { readTerritoryAddress } from '../rules/address.ts'
import { searchForm } from '../rules/search-text.ts'
import { type Territory, type TerritoryKind, territoryKinds } from '../rules/territory.ts'

/** A territory with what its own page tells of it. */
export type TerritoryDetails = Territory & {
  population: number | null
  lon: number | null
  lat: number | null
  postcodes: string[]
  /** The year of the official list it comes from. */
  generation: string | null
  validFrom: string | null
  /** The first day it was no longer in force; null while it is. */
  validUntil: string | null
  fictional: boolean
  /** What a group is for. */
  purpose: string | null
}

/** What a territory holds, and how many districts in force are in each. */
export type Contained = Territory & { districts: number }

/**
 * The territory of an address. A code of before leads to what it became: a merged commune, an arrondissement of
 * Paris, Lyon or Marseille.
 */
export async function territoryAtAddress(db: Db, address: string): Promise<TerritoryDetails | undefined> {
  const { kind, code: typed } = readTerritoryAddress(address.slice(0, 100))
  const kinds = kind ? [kind] : ['commune', 'epci', 'qpv']
  const code = kind === 'group' ? typed.toLowerCase() : typed.toUpperCase()
  const { rows } = await sql<TerritoryDetails>`
    select t.id, t.kind, t.code, t.name, t.hint, t.population, t.lon, t.lat, t.postcodes, t.generation,
      t.valid_from as "validFrom", t.valid_until as "validUntil", t.fictional, g.purpose
    from territories t left join territory_groups g on g.territory_id = t.id
    where t.kind = any (${kinds}::text[])
      and (t.code = ${code} or t.kind = 'commune' and t.aliases @> array[${searchForm(code)}]::text[])
    order by t.code = ${code} desc, t.valid_until is null desc, t.kind limit 1`.execute(db)
  return rows[0]
}

/** Everything that contains a territory, from the widest; of one kind, the larger first. */
export async function containersOf(db: Db, id: string): Promise<Territory[]> {
  const { rows } = await sql<Territory>`
    select t.id, t.kind, t.code, t.name, t.hint
    from territory_ancestors a join territories t on t.id = a.ancestor_id
    where a.territory_id = ${id}
    order by array_position(${[...territoryKinds]}::text[], t.kind), t.population desc nulls last, t.folded, t.id`.execute(
    db,
  )
  return [...rows]
}

/** What a territory contains of one kind, in alphabetical order. */
export async function containedIn(db: Db, id: string, kind: TerritoryKind): Promise<Contained[]> {
  const { rows } = await sql<Contained>`
    select t.id, t.kind, t.code, t.name, t.hint, ${districtsWithin}
    from territory_ancestors a join territories t on t.id = a.territory_id
    where a.ancestor_id = ${id} and t.kind = ${kind} and t.valid_until is null
    order by t.folded, t.code`.execute(db)
  return [...rows]
}

const districtsWithin = sql`(
  select count(*) from territory_ancestors d join territories q on q.id = d.territory_id
  where d.ancestor_id = t.id and q.kind = 'qpv' and q.valid_until is null) as districts`

/** Intercommunalities that have communes in a département, those that straddle it too. */
export async function epcisTouching(db: Db, departementId: string): Promise<Contained[]> {
  const { rows } = await sql<Contained>`
    select t.id, t.kind, t.code, t.name, t.hint, ${districtsWithin}
    from territories t
    where t.kind = 'epci' and t.valid_until is null and t.id in (
      select up.ancestor_id from territory_ancestors down join territory_ancestors up using (territory_id)
      where down.ancestor_id = ${departementId} and down.territory_id like 'commune:%')
    order by t.folded, t.code`.execute(db)
  return [...rows]
}

/** What a contrat de ville or a group gathers directly. */
export async function membersOf(db: Db, id: string): Promise<Territory[]> {
  const { rows } = await sql<Territory>`
    select t.id, t.kind, t.code, t.name, t.hint
    from territory_members m join territories t on t.id = m.member_id
    where m.group_id = ${id} order by t.folded, t.code`.execute(db)
  return [...rows]
}

/** Territories of one kind in force everywhere: régions, départements. */
export async function everyTerritory(
  db: Db,
  kind: TerritoryKind,
): Promise<(Contained & { within: string[] })[]> {
  const { rows } = await sql<Contained & { within: string[] }>`
    select t.id, t.kind, t.code, t.name, t.hint, t.within, ${districtsWithin}
    from territories t where t.kind = ${kind} and t.valid_until is null order by t.folded, t.code`.execute(db)
  return [...rows]
}
