// POSTGIS_URL=postgres://… node_modules/.bin/node test/campaigns/postgis.ts: asks a PostGIS and our own look-up
// about the same 1,100,000 points, with the real perimeters, and tells every difference. Results: docs/measures.md.
import postgres from 'postgres'
import { makeLocator } from '../../app/kernel/locator.ts'
import { closeMetres } from '../../app/territories/index.ts'
import { perimetersOf } from '../bench/look-ups.ts'
import { aroundDistricts, inFrance, numbers, onBorders, type TestPoints } from '../places/points.ts'
import { sharedData } from '../shared-data.ts'
import { layOut, oracle } from './postgis/oracle.ts'

const official = sharedData('qpv/qpv2024.geojson', 'the real perimeters')
const url = process.env.POSTGIS_URL
if (!official.isThere || !url) {
  console.error(official.isThere ? 'Say where a PostGIS is: POSTGIS_URL=postgres://…' : official.title)
  process.exit(2)
}

const areas = perimetersOf(official.path)
const next = numbers(20_261_124)
const series: [string, TestPoints][] = [
  ['random in France', inFrance(500_000, next)],
  ['random around districts', aroundDistricts(areas, 500_000, next)],
  ['borders', onBorders(areas, 100_000, next)],
]

const sql = postgres(url, { max: 1, onnotice: () => {} })
try {
  await layOut(sql, areas)
  const ours = makeLocator(areas, closeMetres)
  let failed = 0
  for (const [what, points] of series) failed += await compare(what, points, ours)
  // The comparison must be able to fail: one metre less is another answer for many.
  const control = await differences(
    series[2]?.[1] ?? { lon: [], lat: [] },
    makeLocator(areas, closeMetres - 1),
  )
  console.log(`control, 14 m instead of 15 on border points: ${control.length} differences`)
  process.exitCode = failed > 0 || control.length === 0 ? 1 : 0
} finally {
  await sql.end()
}

async function compare(what: string, points: TestPoints, locator: ReturnType<typeof makeLocator>) {
  const begun = performance.now()
  const found = await differences(points, locator)
  const atThreshold = found.filter(({ metres }) => Math.abs(metres - closeMetres) < 0.001)
  const others = found.filter((one) => !atThreshold.includes(one))
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  console.log(
    `${what}: ${points.lon.length} points, ${others.length} differences, ${atThreshold.length} within 1 mm of the ${closeMetres} m (${seconds} s)`,
  )
  for (const one of others.slice(0, 20)) console.log(`  ${JSON.stringify(one)}`)
  return others.length
}

type Difference = { lon: number; lat: number; area: number; ours: string; theirs: string; metres: number }

async function differences(
  points: TestPoints,
  locator: ReturnType<typeof makeLocator>,
): Promise<Difference[]> {
  const found: Difference[] = []
  const batch = 20_000
  for (let from = 0; from < points.lon.length; from += batch) {
    const lon = points.lon.slice(from, from + batch)
    const lat = points.lat.slice(from, from + batch)
    const theirs = await oracle(sql, lon, lat, closeMetres)
    for (let i = 0; i < lon.length; i++) {
      const [x, y] = [lon[i] ?? 0, lat[i] ?? 0]
      const here = theirs.get(i) ?? new Map<number, { is: string; holds: boolean; metres: number }>()
      const mine = new Map(locator.locate(x, y).map(({ area, is }) => [area, is]))
      const held = new Set(locator.holding(x, y))
      for (const area of new Set([...here.keys(), ...mine.keys(), ...held])) {
        const told = here.get(area)
        const ours = `${mine.get(area) ?? 'outside'}${held.has(area) ? ', held' : ''}`
        const their = `${told?.is ?? 'outside'}${told?.holds ? ', held' : ''}`
        if (ours !== their)
          found.push({ lon: x, lat: y, area, ours, theirs: their, metres: told?.metres ?? Infinity })
      }
    }
  }
  return found
}
