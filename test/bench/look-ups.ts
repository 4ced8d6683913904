import { readFileSync } from 'node:fs'
import type { MultiPolygon, Polygon } from '../../app/kernel/geo.ts'
import { type Locator, makeLocator } from '../../app/kernel/locator.ts'
import { closeMetres } from '../../app/territories/index.ts'
import { inFrance, numbers, onBorders, type TestPoints } from '../places/points.ts'

/** A look-up in process is fast enough from so many a second. */
const goal = 1_000_000
const rounds = 5

/** P7: how many look-ups a second, in process, anywhere in France and on the borders of the districts themselves. */
export function lookUpsInProcess(path: string): string[] {
  const areas = perimetersOf(path)
  const begun = performance.now()
  const locator = makeLocator(areas, closeMetres)
  const built = performance.now() - begun
  const next = numbers(7)
  const lines = [
    told('points anywhere in France', locator, inFrance(500_000, next)),
    told('points on borders, or within thirty metres', locator, onBorders(areas, 500_000, next)),
  ]
  return [...lines, `     perimeters prepared in ${built.toFixed(0)} ms`]
}

export function perimetersOf(path: string): MultiPolygon[] {
  type Feature = { geometry: { type: string; coordinates: Polygon | MultiPolygon } }
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as { features: Feature[] }
  return features.map(({ geometry: { type, coordinates } }) =>
    type === 'Polygon' ? [coordinates as Polygon] : (coordinates as MultiPolygon),
  )
}

/** The best of several rounds by the clock, since neighbours slow the others, and the mean by processor time. */
function told(what: string, { locate }: Locator, { lon, lat }: TestPoints): string {
  const [xs, ys] = [Float64Array.from(lon), Float64Array.from(lat)]
  let [best, found] = [0, 0]
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    for (let i = 0; i < xs.length; i++) found += locate(xs[i] as number, ys[i] as number).length
    best = Math.max(best, (xs.length / (performance.now() - start)) * 1000)
  }
  const { user } = process.cpuUsage(before)
  const byProcessor = (rounds * xs.length) / (user / 1e6)
  const mark = best >= goal ? '✓' : 'below'
  const share = ((100 * found) / (rounds * xs.length)).toFixed(1)
  return `P7  ${what}: ${whole(best)} look-ups/s, ${whole(byProcessor)} a second of processor; ${share} % find a district  ${mark}`
}

function whole(n: number): string {
  return Math.round(n).toLocaleString('en-GB')
}
