import type { MultiPolygon, Point } from '../../kernel/geo.ts'
import { type Locator, makeLocator } from '../../kernel/locator.ts'
import type { Sql } from '../../platform/db/database.ts'
import { answerOf, closeMetres, type DistrictAnswer } from '../rules/answer.ts'
import type { Territory } from '../rules/territory.ts'

type Perimeters = { districts: Territory[]; locator: Locator; lastImport: number }

/** Another process may import at any time: ask whether it did, at most this often. */
const askEveryMilliseconds = 1_000

const kept = new WeakMap<Sql, { perimeters: Promise<Perimeters>; askedAt: number }>()

/**
 * The priority districts in force that hold a point, borders included; several where perimeters overlap.
 * Perimeters stay in memory, one set for each pool, until an import changes them: at most a second later.
 */
export async function territoriesAt(sql: Sql, point: Point): Promise<Territory[]> {
  const { districts, locator } = await currentPerimeters(sql)
  const held = locator.holding(point.lon, point.lat)
  return held.sort((a, b) => a - b).flatMap((area) => districts[area] ?? [])
}

/** Whether a point is in a priority district, and in which; undefined as long as no perimeter was imported. */
export async function districtAnswer(sql: Sql, point: Point): Promise<DistrictAnswer | undefined> {
  const { districts, locator } = await currentPerimeters(sql)
  if (districts.length === 0) return undefined
  const standings = locator.locate(point.lon, point.lat).flatMap(({ area, is }) => {
    const territory = districts[area]
    return territory ? [{ territory, is }] : []
  })
  return answerOf(standings)
}

/** What changes when perimeters do: the number of their last import. */
export async function perimetersEdition(sql: Sql): Promise<number> {
  return (await currentPerimeters(sql)).lastImport
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
  const rows = await sql<(Territory & { polygons: MultiPolygon })[]>`
    select t.id, t.kind, t.code, t.name, t.hint, p.polygons
    from qpv_perimeters p join territories t on t.id = p.territory_id
    where t.valid_until is null order by t.id`
  const locator = makeLocator(
    rows.map(({ polygons }) => polygons),
    closeMetres,
  )
  const districts = rows.map(({ polygons: _outline, ...territory }) => territory)
  return { districts, locator, lastImport }
}
