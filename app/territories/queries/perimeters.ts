import Flatbush from 'flatbush'
import { boundsOf, isWithin, type MultiPolygon, type Point } from '../../kernel/geo.ts'
import type { Sql } from '../../platform/db/database.ts'
import type { Territory } from '../rules/territory.ts'

type District = Territory & { polygons: MultiPolygon }
type Perimeters = { districts: District[]; index: Flatbush | undefined; lastImport: number }

/** Another process may import at any time: ask whether it did, at most this often. */
const askEveryMilliseconds = 1_000

const kept = new WeakMap<Sql, { perimeters: Promise<Perimeters>; askedAt: number }>()

/**
 * The priority districts in force that hold a point, borders included; several where perimeters overlap.
 * Perimeters stay in memory, one set for each pool, until an import changes them: at most a second later.
 */
export async function territoriesAt(sql: Sql, point: Point): Promise<Territory[]> {
  const { districts, index } = await currentPerimeters(sql)
  const near = index?.search(point.lon, point.lat, point.lon, point.lat) ?? []
  return near
    .sort((a, b) => a - b)
    .flatMap((each) => districts[each] ?? [])
    .filter((district) => isWithin(point, district.polygons))
    .map(({ polygons: _outline, ...territory }) => territory)
}

function currentPerimeters(sql: Sql): Promise<Perimeters> {
  const known = kept.get(sql)
  const askedAt = performance.now()
  if (known && askedAt - known.askedAt < askEveryMilliseconds) return known.perimeters
  const perimeters = askedAgain(sql, known?.perimeters)
  kept.set(sql, { perimeters, askedAt })
  // The fault is the caller's; the next look-up tries again.
  perimeters.catch(() => kept.delete(sql))
  return perimeters
}

async function askedAgain(sql: Sql, before: Promise<Perimeters> | undefined): Promise<Perimeters> {
  const [row] = await sql<{ last: number }[]>`select coalesce(max(id), 0) as last from territory_imports`
  const known = await before?.catch(() => undefined)
  const lastImport = row?.last ?? 0
  return known?.lastImport === lastImport ? known : readPerimeters(sql, lastImport)
}

async function readPerimeters(sql: Sql, lastImport: number): Promise<Perimeters> {
  const districts = await sql<District[]>`
    select t.id, t.kind, t.code, t.name, t.hint, p.polygons
    from qpv_perimeters p join territories t on t.id = p.territory_id
    where t.valid_until is null order by t.id`
  if (districts.length === 0) return { districts, index: undefined, lastImport }
  const index = new Flatbush(districts.length)
  for (const { polygons } of districts) index.add(...boundsOf(polygons))
  index.finish()
  return { districts, index, lastImport }
}
