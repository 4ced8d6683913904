import { type Bounds, boundsOf, type MultiPolygon, metresPerDegree, type Point } from '../../kernel/geo.ts'

/** A window on the Earth, flat since it is small: where degrees fall in a drawing of so many units. */
export type Frame = {
  west: number
  north: number
  perLon: number
  perLat: number
  width: number
  height: number
}

/**
 * The window that shows bounds whole, at the right proportions.
 * @param width of the drawing, in units; its height follows, within `mostHeight`.
 * @param margin part of the width left free on each side.
 */
export function frameAround(bounds: Bounds, width: number, mostHeight = width, margin = 0.04): Frame {
  const [west, south, east, north] = bounds
  const middle = { lon: (west + east) / 2, lat: (south + north) / 2 }
  const [metresLon, metresLat] = metresPerDegree(middle.lat)
  const across = Math.max(200, (east - west) * metresLon)
  const along = Math.max(200, (north - south) * metresLat)
  const free = 1 - 2 * margin
  const scale = Math.min((width * free) / across, (mostHeight * free) / along)
  const height = Math.round(Math.min(mostHeight, along * scale + 2 * margin * width))
  const [perLon, perLat] = [metresLon * scale, metresLat * scale]
  return {
    ...{ perLon, perLat, width, height },
    west: middle.lon - width / 2 / perLon,
    north: middle.lat + height / 2 / perLat,
  }
}

/** A square window of so many metres around a point. */
export function frameAt({ lon, lat }: Point, metres: number, width: number): Frame {
  const [metresLon, metresLat] = metresPerDegree(lat)
  const [perLon, perLat] = [(metresLon * width) / metres, (metresLat * width) / metres]
  return {
    west: lon - width / 2 / perLon,
    north: lat + width / 2 / perLat,
    perLon,
    perLat,
    width,
    height: width,
  }
}

export function projected(
  { west, north, perLon, perLat }: Frame,
  { lon, lat }: Point,
): { x: number; y: number } {
  return { x: Math.round((lon - west) * perLon), y: Math.round((north - lat) * perLat) }
}

/** The place on Earth of a point of the drawing. */
export function placeAt({ west, north, perLon, perLat }: Frame, x: number, y: number): Point {
  return { lon: west + x / perLon, lat: north - y / perLat }
}

/** Metres that one unit of the drawing covers. */
export function metresPerUnit({ north, perLat }: Frame): number {
  return metresPerDegree(north)[1] / perLat
}

/**
 * The outline as an SVG path of whole units. What is finer than a unit falls away, and neighbours still touch:
 * they are rounded to the same grid.
 */
export function pathOf(frame: Frame, polygons: MultiPolygon): string {
  return polygons
    .flat()
    .map((ring) => ringPath(ring.map(([lon, lat]) => projected(frame, { lon, lat }))))
    .join('')
}

function ringPath(points: { x: number; y: number }[]): string {
  const [first, ...others] = points
  if (!first) return ''
  let [{ x, y }, steps] = [first, '']
  for (const point of others) {
    if (point.x === x && point.y === y) continue
    steps += `l${point.x - x} ${point.y - y}`
    ;({ x, y } = point)
  }
  return steps === '' ? '' : `M${first.x} ${first.y}${steps.replaceAll(' -', '-')}z`
}

/** Whether anything of a shape may be seen through the window. */
export function isSeen(
  { west, north, perLon, perLat, width, height }: Frame,
  polygons: MultiPolygon,
): boolean {
  const [w, s, e, n] = boundsOf(polygons)
  return e >= west && w <= west + width / perLon && n >= north - height / perLat && s <= north
}

/** Bounds a little wider around the same middle. */
export function widened([west, south, east, north]: Bounds, factor: number): Bounds {
  const [dx, dy] = [((east - west) * (factor - 1)) / 2, ((north - south) * (factor - 1)) / 2]
  return [west - dx, south - dy, east + dx, north + dy]
}
