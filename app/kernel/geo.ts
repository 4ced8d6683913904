/** A place on Earth, in degrees (WGS 84). */
export type Point = { lon: number; lat: number }
/** [longitude, latitude] in degrees, as in GeoJSON (RFC 7946). */
export type Position = [number, number]
/** Rings: the outline, then its holes; each ends where it began. */
export type Polygon = Position[][]
export type MultiPolygon = Polygon[]

/** West, south, east, north, in degrees. */
export type Bounds = [number, number, number, number]

/**
 * How many metres a degree of longitude and one of latitude are worth at a latitude, on the ellipsoid WGS 84.
 * @example metresPerDegree(48.85) // [73_356, 111_206]
 */
export function metresPerDegree(lat: number): [number, number] {
  const radians = (lat * Math.PI) / 180
  const sine = Math.sin(radians)
  const flat = 1 - eccentricity * sine * sine
  const across = equator / Math.sqrt(flat)
  const along = (across * (1 - eccentricity)) / flat
  return [(across * Math.cos(radians) * Math.PI) / 180, (along * Math.PI) / 180]
}

/** Metres; squared eccentricity. */
const equator = 6_378_137
const eccentricity = 0.006_694_379_990_141_3

/** The smallest box around every ring. */
export function boundsOf(polygons: MultiPolygon): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon, lat] of polygons.flat(2)) {
    bounds[0] = Math.min(bounds[0], lon)
    bounds[1] = Math.min(bounds[1], lat)
    bounds[2] = Math.max(bounds[2], lon)
    bounds[3] = Math.max(bounds[3], lat)
  }
  return bounds
}

/** A square of `side` degrees centred on a point. */
export function squareAround({ lon, lat }: Point, side: number): MultiPolygon {
  const [west, east, south, north] = [lon - side / 2, lon + side / 2, lat - side / 2, lat + side / 2]
  return [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ]
}

/**
 * A point that is surely inside: on the line halfway up the largest polygon, in the middle of its longest
 * stretch. The centre of gravity of a crescent is outside it.
 */
export function pointInside(polygons: MultiPolygon): Point {
  const largest = polygons.toSorted((a, b) => boxArea([b]) - boxArea([a])).slice(0, 1)
  const [west, south, , north] = boundsOf(largest)
  const lat = lineBetweenCorners(largest, (south + north) / 2)
  const crossings = largest.flat().flatMap((ring) => crossingsOf(ring, lat))
  crossings.sort((a, b) => a - b)
  let [from, to] = [west, west]
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [start = west, end = west] = crossings.slice(i, i + 2)
    if (end - start > to - from) [from, to] = [start, end]
  }
  return { lon: (from + to) / 2, lat }
}

function boxArea(polygons: MultiPolygon): number {
  const [west, south, east, north] = boundsOf(polygons)
  return (east - west) * (north - south)
}

/** A latitude near the one given on which no corner stands: there every crossing enters or leaves. */
function lineBetweenCorners(polygons: MultiPolygon, lat: number): number {
  const corners = polygons.flat(2).map((corner) => corner[1])
  const below = Math.max(...corners.filter((each) => each <= lat))
  const above = Math.min(...corners.filter((each) => each > lat))
  return (below + above) / 2
}

function crossingsOf(ring: Position[], lat: number): number[] {
  return ring.slice(1).flatMap(([lon, end], i) => {
    const [before, start] = ring[i] ?? [lon, end]
    return start < lat === end < lat ? [] : [before + ((lat - start) / (end - start)) * (lon - before)]
  })
}
