import { sql } from 'kysely'
import { type MultiPolygon, metresPerDegree, type Point } from '../../kernel/geo.ts'
import { makeLocator } from '../../kernel/locator.ts'
import type { Db } from '../../platform/db/database.ts'
import { answerOf, type DistrictAnswer } from '../rules/answer.ts'
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

/** The middle of a district, or of the districts that a territory contains. */
export async function middlesOf(db: Db, ids: readonly string[]): Promise<Map<string, Point>> {
  const { rows } = await sql<Point & { id: string }>`
    select id, lon, lat from territories where id = any (${ids}::text[]) and kind = 'qpv' and lon is not null
    union all
    select a.ancestor_id, avg(t.lon), avg(t.lat)
    from territory_ancestors a join territories t on t.id = a.territory_id
    where a.ancestor_id = any (${ids}::text[]) and t.kind = 'qpv' and t.valid_until is null and t.lon is not null
    group by 1`.execute(db)
  return new Map(rows.map(({ id, lon, lat }) => [id, { lon, lat }]))
}

/** Farther than this no click on a map of a commune is unsure. */
const reach = 12_000

/** The answer for a spot that is only known within so many metres: a finger on a small map. */
export async function coarseAnswer(db: Db, point: Point, metres: number): Promise<DistrictAnswer> {
  const [perLon, perLat] = metresPerDegree(point.lat)
  const { rows } = await sql<Territory & { polygons: MultiPolygon }>`
    select t.id, t.kind, t.code, t.name, t.hint, p.polygons
    from territories t join qpv_perimeters p on p.territory_id = t.id
    where t.valid_until is null
      and t.lon between ${point.lon - reach / perLon}::float8 and ${point.lon + reach / perLon}::float8
      and t.lat between ${point.lat - reach / perLat}::float8 and ${point.lat + reach / perLat}::float8
    order by t.id`.execute(db)
  const { locate } = makeLocator(
    rows.map(({ polygons }) => polygons),
    metres,
  )
  const standings = locate(point.lon, point.lat).flatMap(({ area, is }) => {
    const { polygons: _outline, ...territory } = rows[area] ?? { polygons: [] }
    return 'id' in territory ? [{ territory, is }] : []
  })
  return answerOf(standings)
}
