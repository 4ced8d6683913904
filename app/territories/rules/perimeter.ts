import type { MultiPolygon, Position } from '../../kernel/geo.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'

export type PerimeterFault = 'no-perimeter' | 'not-degrees'

/** Reads a GeoJSON Polygon or MultiPolygon; a ring left open is closed. */
export function readPolygons(geometry: unknown): Outcome<MultiPolygon, PerimeterFault> {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown }
  if (type !== 'Polygon' && type !== 'MultiPolygon') return refuse('no-perimeter')
  const parts: unknown = type === 'Polygon' ? [coordinates] : coordinates
  if (!isFilled(parts) || !parts.every(isFilled)) return refuse('no-perimeter')
  const rings = parts.map((part) => (part as unknown[]).map(readRing))
  if (!rings.flat().every((ring) => ring.length > 3)) return refuse('no-perimeter')
  return rings.flat(2).every(isInDegrees) ? done(rings) : refuse('not-degrees')
}

function isFilled(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0
}

/** Positions without their altitude; empty when one of them is not made of numbers. */
function readRing(ring: unknown): Position[] {
  if (!isFilled(ring) || !ring.every(isPosition)) return []
  const positions = ring.map(([lon, lat]): Position => [lon, lat])
  const [first, last] = [positions[0], positions.at(-1)]
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1]
  return first && !isClosed ? [...positions, first] : positions
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1])
}

function isInDegrees([lon, lat]: Position): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90
}
