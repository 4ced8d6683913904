import { boundsOf, metresPerDegree, type Polygon } from './geo.ts'

/**
 * Where a point stands towards an area: surely inside, or closer to its border than anyone can tell. Areas that
 * the point is surely outside of are not told.
 */
export type Standing = { area: number; is: 'inside' | 'close' }

/**
 * A polygon of an area, cut into strips from south to north: each names the sides that come near it, so that a
 * point is compared with a dozen sides instead of a thousand.
 */
export type Part = {
  area: number
  west: number
  south: number
  east: number
  north: number
  middle: number
  stripHeight: number
  /** Where the sides of each strip begin in `sides`; one more than there are strips. */
  starts: Uint32Array
  /** Four numbers a side: from longitude, from latitude, to longitude, to latitude. */
  sides: Float64Array
  /** What is told of a point near this part alone: made once, since it is told so often. */
  told: Record<Standing['is'], readonly Standing[]>
}

export type Side = [number, number, number, number]

/** Cuts a polygon. @param closeMetres how far from a side the strips still name it. */
export function stripped(polygon: Polygon, area: number, closeMetres: number): Part {
  const [west, south, east, north] = boundsOf([polygon])
  const farthest = Math.min(89, Math.max(Math.abs(south), Math.abs(north)) + 0.01)
  const [perLon, perLat] = metresPerDegree(farthest)
  // A hair more than needed, so that rounding never hides a side.
  const [aside, above] = [(1.001 * closeMetres) / perLon, (1.001 * closeMetres) / perLat]
  const around = { west: west - aside, south: south - above, east: east + aside, north: north + above }
  return {
    area,
    ...around,
    middle: (west + east) / 2,
    ...cut(sidesOf(polygon), around, above),
    told: { inside: [{ area, is: 'inside' }], close: [{ area, is: 'close' }] },
  }
}

const mostStrips = 256
const sidesInStrip = 6

/** Strips are at least as high as two margins: below, each would name nearly every side. */
function cut(sides: Side[], { south, north }: { south: number; north: number }, margin: number) {
  const most = Math.min(mostStrips, sides.length / sidesInStrip, (north - south) / (2 * margin))
  const count = Math.max(1, Math.floor(most))
  const stripHeight = (north - south) / count
  const strip = (lat: number) => Math.min(count - 1, Math.max(0, Math.floor((lat - south) / stripHeight)))
  const named: number[][] = Array.from({ length: count }, () => [])
  for (const side of sides) {
    const [, from, , to] = side
    const last = strip(Math.max(from, to) + margin)
    for (let i = strip(Math.min(from, to) - margin); i <= last; i++) named[i]?.push(...side)
  }
  const starts = new Uint32Array(count + 1)
  for (const [i, each] of named.entries()) starts[i + 1] = (starts[i] ?? 0) + each.length
  return { stripHeight, starts, sides: Float64Array.from(named.flat()) }
}

function sidesOf(polygon: Polygon): Side[] {
  return polygon.flatMap((ring) =>
    ring.slice(1).map(([lon, lat], i): Side => {
      const [before, under] = ring[i] ?? [lon, lat]
      return [before, under, lon, lat]
    }),
  )
}
