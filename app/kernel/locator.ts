import { orient2d } from 'robust-predicates'
import { type MultiPolygon, metresPerDegree } from './geo.ts'
import { type Part, type Side, type Standing, stripped } from './strips.ts'

/** Finds areas by points, millions of times a second: see `npm run bench`. */
export type Locator = {
  /** What is known of a point, in degrees, area by area in the order they were given. */
  locate(lon: number, lat: number): readonly Standing[]
  /** The areas that hold a point, borders included, exactly: no tolerance, no rounding. */
  holding(lon: number, lat: number): number[]
}

/** Cells of the grid that leads to the polygons near a point, in each degree: 2.2 km from south to north. */
const cellsInDegree = 50
const columns = 360 * cellsInDegree
const nothing: readonly Standing[] = []

/**
 * Prepares areas to be found.
 * @param closeMetres within this distance of a border a point is `close`, not inside nor outside.
 * @example makeLocator([perimeter], 15).locate(2.35, 48.85) // [{ area: 0, is: 'inside' }]
 */
export function makeLocator(areas: readonly MultiPolygon[], closeMetres: number): Locator {
  const cells = new Map<number, Part[]>()
  const parts = areas.flatMap((polygons, area) =>
    polygons.map((polygon) => stripped(polygon, area, closeMetres)),
  )
  for (const part of parts)
    for (const cell of cellsOf(part)) cells.set(cell, [...(cells.get(cell) ?? []), part])
  return {
    locate(lon, lat) {
      const near = cells.get(cellAt(lon, lat))
      return near === undefined ? nothing : standings(near, lon, lat, closeMetres)
    },
    holding(lon, lat) {
      const near = cells.get(cellAt(lon, lat)) ?? []
      return [...new Set(near.filter((part) => holds(part, lon, lat)).map((part) => part.area))]
    },
  }
}

function cellAt(lon: number, lat: number): number {
  const column = Math.floor((lon + 180) * cellsInDegree)
  return Math.floor((lat + 90) * cellsInDegree) * columns + ((column + columns) % columns)
}

/** Beyond the date line the grid goes on from the other side. */
function* cellsOf({ west, south, east, north }: Part): Generator<number> {
  const step = 1 / cellsInDegree
  const cell = (degrees: number) => Math.floor(degrees * cellsInDegree)
  for (let row = cell(south + 90); row <= cell(north + 90); row++)
    for (let column = cell(west + 180); column <= cell(east + 180); column++)
      yield cellAt((column + 0.5) * step - 180, (row + 0.5) * step - 90)
}

/** The same longitude written on the side of the date line where the part is. */
function towards({ middle }: Part, lon: number): number {
  if (lon - middle > 180) return lon - 360
  return middle - lon > 180 ? lon + 360 : lon
}

function standings(near: Part[], lon: number, lat: number, close: number): readonly Standing[] {
  const [perLon, perLat] = metresPerDegree(lat)
  let found = nothing
  for (const part of near) {
    const is = standing(part, towards(part, lon), lat, perLon, perLat, close)
    if (is !== undefined) found = found === nothing ? part.told[is] : added(found, { area: part.area, is })
  }
  return found
}

/** Close to the edge of one piece, yet well inside another of the same area: inside. */
function added(found: readonly Standing[], one: Standing): readonly Standing[] {
  const known = found.find((each) => each.area === one.area)
  if (!known) return [...found, one]
  return one.is === 'close' ? found : found.map((each) => (each === known ? one : each))
}

/** Undefined: surely outside. Distances are straight and metric where the point is. */
function standing(part: Part, lon: number, lat: number, perLon: number, perLat: number, close: number) {
  if (lon < part.west || lon > part.east || lat < part.south || lat > part.north) return undefined
  const { sides, starts } = part
  const strip = Math.min(starts.length - 2, Math.floor((lat - part.south) / part.stripHeight))
  const end = starts[strip + 1] as number
  let isInside = false
  for (let i = starts[strip] as number; i < end; i += 4) {
    const y1 = ((sides[i + 1] as number) - lat) * perLat
    const y2 = ((sides[i + 3] as number) - lat) * perLat
    if ((y1 > close && y2 > close) || (y1 < -close && y2 < -close)) continue
    const x1 = ((sides[i] as number) - lon) * perLon
    const x2 = ((sides[i + 2] as number) - lon) * perLon
    if (x1 < -close && x2 < -close) continue
    if (isNear(x1, y1, x2, y2, close) && !isDateLine(sides, i)) return 'close'
    if (y1 > 0 !== y2 > 0 && x1 - (y1 * (x2 - x1)) / (y2 - y1) > 0) isInside = !isInside
  }
  return isInside ? 'inside' : undefined
}

/** Whether a side comes within so many metres of the origin. */
function isNear(x1: number, y1: number, x2: number, y2: number, close: number): boolean {
  if (x1 > close && x2 > close) return false
  const dx = x2 - x1
  const dy = y2 - y1
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length))
  const x = x1 + along * dx
  const y = y1 + along * dy
  return x * x + y * y <= close * close
}

/** GeoJSON cuts what crosses the date line in two (RFC 7946, 3.1.9): the cut is no border. */
function isDateLine(sides: Float64Array, i: number): boolean {
  return Math.abs(sides[i] as number) === 180 && sides[i] === sides[i + 2]
}

function holds(part: Part, longitude: number, lat: number): boolean {
  const lon = towards(part, longitude)
  if (lon < part.west || lon > part.east || lat < part.south || lat > part.north) return false
  const { sides, starts, stripHeight } = part
  const strip = Math.min(starts.length - 2, Math.floor((lat - part.south) / stripHeight))
  let isInside = false
  for (let i = starts[strip] as number; i < (starts[strip + 1] as number); i += 4) {
    const [x1, y1, x2, y2] = sides.subarray(i, i + 4) as unknown as Side
    const isBeside = y1 > lat !== y2 > lat
    if (!isBeside && lat !== y1 && lat !== y2) continue
    const turn = orient2d(x1, y1, x2, y2, lon, lat)
    // On the side itself, which is neither left nor right.
    if (turn === 0 && lon >= Math.min(x1, x2) && lon <= Math.max(x1, x2)) return true
    if (isBeside && turn < 0 === y2 > y1) isInside = !isInside
  }
  return isInside
}
