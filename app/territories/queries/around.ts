import { sql } from 'kysely'
import type { MultiPolygon } from '../../kernel/geo.ts'
import { metresPerDegree } from '../../kernel/geo.ts'
import type { Db } from '../../platform/db/database.ts'
import type { Territory } from '../rules/territory.ts'
import type { TerritoryDetails } from './place.ts'

/** A neighbour and how far it is, in metres from middle to middle; null when that means nothing. */
export type Neighbour = Territory & { metres: number | null }

const mostNeighbours = 12
const nearDistrict = 6_000

/** Districts nearby, or territories of the same kind within the same one. */
export function neighboursOf(db: Db, territory: TerritoryDetails): Promise<Neighbour[]> {
  const { kind, lon, lat } = territory
  return kind === 'qpv' && lon !== null && lat !== null
    ? districtsAround(db, territory.id, lon, lat)
    : sameLevel(db, territory)
}

async function districtsAround(db: Db, id: string, lon: number, lat: number): Promise<Neighbour[]> {
  const [perLon, perLat] = metresPerDegree(lat)
  const { rows } = await sql<Neighbour>`
    select * from (
      select id, kind, code, name, hint, sqrt(
        (${perLon}::float8 * (lon - ${lon}::float8)) ^ 2 + (${perLat}::float8 * (lat - ${lat}::float8)) ^ 2) as metres
      from territories where kind = 'qpv' and valid_until is null and id <> ${id}) as district
    where metres <= ${nearDistrict} order by metres limit ${mostNeighbours}`.execute(db)
  return [...rows]
}

/** Those within the smallest administrative territory that contains it directly; the better known first. */
async function sameLevel(db: Db, { id, kind }: TerritoryDetails): Promise<Neighbour[]> {
  const { rows } = await sql<Neighbour>`
    select t.id, t.kind, t.code, t.name, t.hint, null as metres
    from territories t
    where t.kind = ${kind} and t.valid_until is null and t.id <> ${id} and kind not in ('contract', 'group')
      and t.within && (select within from territories where id = ${id})
    order by cardinality(array(select unnest(t.within) intersect select unnest(
      (select within from territories where id = ${id})))) desc, t.prominence desc, t.folded
    limit ${mostNeighbours}`.execute(db)
  return [...rows]
}

/** Perimeters of districts and contours of the others, of those that have one. */
export async function shapesOf(db: Db, ids: readonly string[]): Promise<Map<string, MultiPolygon>> {
  const { rows } = await sql<{ territory_id: string; polygons: MultiPolygon }>`
    select territory_id, polygons from qpv_perimeters where territory_id = any (${ids}::text[])
    union all
    select territory_id, polygons from territory_outlines where territory_id = any (${ids}::text[])`.execute(
    db,
  )
  return new Map(rows.map(({ territory_id, polygons }) => [territory_id, polygons]))
}

/** The middle of what a territory’s districts are, for places that have no contour here. */
export async function middlesOf(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, { lon: number; lat: number }>> {
  const { rows } = await sql<{ id: string; lon: number; lat: number }>`
    select a.ancestor_id as id, avg(t.lon) as lon, avg(t.lat) as lat
    from territory_ancestors a join territories t on t.id = a.territory_id
    where a.ancestor_id = any (${ids}::text[]) and t.kind = 'qpv' and t.valid_until is null and t.lon is not null
    group by 1`.execute(db)
  return new Map(rows.map(({ id, lon, lat }) => [id, { lon, lat }]))
}
