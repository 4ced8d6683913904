import { type SelectQueryBuilder, sql } from 'kysely'
import type { Db, Tables, Tx } from '../../platform/db/database.ts'
import type { TerritoryKind } from '../../territories/index.ts'
import '../../opendata/index.ts'

export type TerritoryRow = {
  id: string
  kind: TerritoryKind
  code: string
  name: string
  hint: string
  lon: number | null
  lat: number | null
  is_current: boolean
}

type Wanted = { kind?: TerritoryKind; after?: string; most: number }

/** Every territory known, by identifier. */
export function territoriesPage(db: Db | Tx, wanted: Wanted): Promise<TerritoryRow[]> {
  return limited(rows(db), wanted).execute()
}

/** Those that a territory contains directly, by identifier. */
export function childrenPage(db: Db | Tx, parent: string, wanted: Wanted): Promise<TerritoryRow[]> {
  const contained = sql<boolean>`t.id in (
    select a.territory_id from territory_ancestors_public a
    join territory_within_public w on w.territory_id = a.territory_id
    where a.ancestor_id = ${parent} and ${parent} = any(w.within))`
  return limited(rows(db).where(contained), wanted).execute()
}

export function territoryById(db: Db | Tx, id: string): Promise<TerritoryRow | undefined> {
  return rows(db).where('t.id', '=', id).executeTakeFirst()
}

/** Several at once, in the order asked. */
export async function territoriesIn(db: Db | Tx, ids: readonly string[]): Promise<TerritoryRow[]> {
  if (ids.length === 0) return []
  const found = new Map(
    (
      await rows(db)
        .where('t.id', 'in', [...ids])
        .execute()
    ).map((row) => [row.id, row]),
  )
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** Those that contain a territory, the widest first. */
export function containersOf(db: Db | Tx, id: string): Promise<TerritoryRow[]> {
  const order = sql`array_position(array['france', 'region', 'departement', 'epci', 'commune', 'qpv'], t.kind)`
  return rows(db)
    .innerJoin('territory_ancestors_public as a', 'a.ancestor_id', 't.id')
    .where('a.territory_id', '=', id)
    .orderBy(order)
    .orderBy('t.id')
    .execute()
}

function rows(db: Db | Tx) {
  return db
    .selectFrom('territories_public as t')
    .select(['t.id', 't.kind', 't.code', 't.name', 't.hint', 't.lon', 't.lat', 't.is_current'])
}

type Query = SelectQueryBuilder<Tables & { t: Tables['territories_public'] }, 't', TerritoryRow>

function limited(query: Query, { kind, after, most }: Wanted): Query {
  let asked = query.orderBy('t.id').limit(most)
  if (kind) asked = asked.where('t.kind', '=', kind)
  return after ? asked.where('t.id', '>', after) : asked
}
