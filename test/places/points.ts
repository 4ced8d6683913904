import type { MultiPolygon, Position } from '../../app/kernel/geo.ts'

/** Where a look-up is tried: the same points at each run. */
export type TestPoints = { lon: number[]; lat: number[] }

/** A small generator of numbers from 0 to 1, the same for the same seed. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    // The lowest bits of such a generator repeat soon.
    return ((state >>> 8) + 0.5) / 2 ** 24
  }
}

/** Anywhere in mainland France, its seas included. */
export function inFrance(count: number, next: () => number): TestPoints {
  return points(count, () => [-5.2 + 14.8 * next(), 41.3 + 9.9 * next()])
}

/** In the box around some district or a little beyond, in proportion to nothing: each as often as the others. */
export function aroundDistricts(
  areas: readonly MultiPolygon[],
  count: number,
  next: () => number,
): TestPoints {
  const boxes = areas.map((polygons) => {
    const corners = polygons.flat(2)
    const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)]
    return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const
  })
  return points(count, () => {
    const [west, south, east, north] = boxes[Math.floor(next() * boxes.length)] ?? [0, 0, 0, 0]
    return [west + (1.2 * next() - 0.1) * (east - west), south + (1.2 * next() - 0.1) * (north - south)]
  })
}

/** On the sides of districts, holes included: one in five on a corner, one in five on the side, else near it. */
export function onBorders(areas: readonly MultiPolygon[], count: number, next: () => number): TestPoints {
  const sides = areas.flatMap((polygons) =>
    polygons
      .flat()
      .flatMap((ring) => ring.slice(1).map((to, i): [Position, Position] => [ring[i] ?? to, to])),
  )
  return points(count, () => {
    const [from, to] = sides[Math.floor(next() * sides.length)] ?? [
      [0, 0],
      [0, 0],
    ]
    const what = next()
    if (what < 0.2) return from
    const along = next()
    const on: Position = [from[0] + along * (to[0] - from[0]), from[1] + along * (to[1] - from[1])]
    // Some thirty metres each way, on both sides of the fifteen that matter.
    const away = () => (what < 0.4 ? 0 : (next() - 0.5) * 6e-4)
    return [on[0] + away(), on[1] + away()]
  })
}

function points(count: number, one: () => Position): TestPoints {
  const made = Array.from({ length: count }, one)
  return { lon: made.map(([lon]) => lon), lat: made.map(([, lat]) => lat) }
}
