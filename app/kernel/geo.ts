import pointInPolygon from 'point-in-polygon-hao'

/** A place on Earth, in degrees (WGS 84). */
export type Point = { lon: number; lat: number }
/** [longitude, latitude] in degrees, as in GeoJSON (RFC 7946). */
export type Position = [number, number]
/** Rings: the outline, then its holes; each ends where it began. */
export type Polygon = Position[][]
export type MultiPolygon = Polygon[]

/** West, south, east, north, in degrees. */
export type Bounds = [number, number, number, number]

/** True inside and exactly on a border, false in a hole. @example isWithin({ lon: 2.35, lat: 48.85 }, perimeter) */
export function isWithin(point: Point, polygons: MultiPolygon): boolean {
  // The library answers 0 on a border, which is neither inside nor outside.
  return polygons.some((polygon) => pointInPolygon([point.lon, point.lat], polygon) !== false)
}

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
