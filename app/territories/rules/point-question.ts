import type { Point } from '../../kernel/geo.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'

export type PointFault = {
  parameter: 'lon' | 'lat'
  reason: 'missing' | 'twice' | 'not-a-number' | 'too-far'
}

const decimal = /^[-+]?\d{1,3}(\.\d{1,20})?$/
const farthest = { lon: 180, lat: 90 }

/** Reads `?lon=2.35&lat=48.85`: each once, a decimal number of degrees with a point. */
export function readPointQuestion(
  query: URLSearchParams,
): Outcome<Point, 'wrong'> & { faults: PointFault[] } {
  const [lon, lat] = [readDegrees(query, 'lon'), readDegrees(query, 'lat')]
  const faults = [lon, lat].filter((each): each is PointFault => typeof each !== 'number')
  return typeof lon === 'number' && typeof lat === 'number'
    ? { ...done({ lon, lat }), faults }
    : { ...refuse('wrong'), faults }
}

function readDegrees(query: URLSearchParams, parameter: 'lon' | 'lat'): number | PointFault {
  const values = query.getAll(parameter)
  const [text = ''] = values
  if (text.trim() === '') return { parameter, reason: 'missing' }
  if (values.length > 1) return { parameter, reason: 'twice' }
  // A plus sign in an address is a space.
  if (!decimal.test(text.trim())) return { parameter, reason: 'not-a-number' }
  const degrees = Number(text)
  return Math.abs(degrees) <= farthest[parameter] ? degrees : { parameter, reason: 'too-far' }
}
