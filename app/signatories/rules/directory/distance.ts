import type { Point } from '../../../kernel/geo.ts'

/** Farther than any place on Earth: somebody we cannot place. */
export const farthest = 30_000_000

const earthRadius = 6_371_000
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance in whole metres, on a sphere: half a percent from the truth at worst. */
export function metresBetween(one: Point, other: Point): number {
  const [lat, otherLat] = [radians(one.lat), radians(other.lat)]
  const north = Math.sin((otherLat - lat) / 2) ** 2
  const east = Math.sin(radians(other.lon - one.lon) / 2) ** 2
  return Math.round(2 * earthRadius * Math.asin(Math.sqrt(north + Math.cos(lat) * Math.cos(otherLat) * east)))
}
