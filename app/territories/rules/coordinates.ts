import type { Point } from '../../kernel/geo.ts'

// A number with a point or a French comma, perhaps followed by minutes and seconds; perhaps a hemisphere.
const number = String.raw`[-+−]?\d{1,3}(?:[.,]\d+)?`
const seconds = String.raw`(?<S>\d{1,2}(?:[.,]\d+)?)\s*(?:"|”|″|''|’’)`
const minutes = String.raw`(?<M>\d{1,2}(?:[.,]\d+)?)\s*['’′](?:\s*${seconds})?`
const angle = String.raw`(?<D>${number})(?:\s*°(?:\s*${minutes})?)?(?:\s*(?<H>[NSEWO]))?`
const pair = new RegExp(`^(?:geo:)?\\s*${named(1)}(?<gap>\\s*[;/|]\\s*|\\s*,\\s*|\\s+|)${named(2)}$`, 'iu')

type Angle = { degrees: number; axis: 'lat' | 'lon' | undefined }

/**
 * Coordinates as people and maps copy them: latitude first, unless the hemispheres say otherwise. Undefined
 * when the text is anything else, or a single number could have been meant.
 * @example readCoordinates('48,85 ; 2,35') // { lat: 48.85, lon: 2.35 }
 */
export function readCoordinates(text: string): Point | undefined {
  const groups = text.length > 80 ? undefined : pair.exec(text.trim())?.groups
  if (!groups || isSingleNumber(groups)) return undefined
  const [first, second] = [angleOf(groups, 1), angleOf(groups, 2)]
  if (!first || !second || (first.axis && first.axis === second.axis)) return undefined
  const swapped = first.axis === 'lon' || second.axis === 'lat'
  const point = swapped
    ? { lat: second.degrees, lon: first.degrees }
    : { lat: first.degrees, lon: second.degrees }
  return Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180 ? point : undefined
}

function named(index: number): string {
  return angle.replaceAll(/\?<([DMSH])>/g, `?<$1${index}>`)
}

/** “48,85” is one number; “48.85,2.35”, “48, 2” and “48,85,2,35” are two. */
function isSingleNumber({ gap = '', D1 = '', D2 = '', H1 }: Record<string, string | undefined>): boolean {
  if (H1) return false
  return gap === '' || (gap === ',' && /^\d+$/.test(D2) && !/[.,]/.test(D1))
}

function angleOf(groups: Record<string, string | undefined>, index: 1 | 2): Angle | undefined {
  const [degrees, arcMinutes, arcSeconds] = ['D', 'M', 'S'].map((part) => numberOf(groups[`${part}${index}`]))
  const letter = groups[`H${index}`]?.toUpperCase()
  if (degrees === undefined || (arcMinutes ?? 0) >= 60 || (arcSeconds ?? 0) >= 60) return undefined
  const isNegative = /^[-−]/.test(groups[`D${index}`] ?? '')
  // “-21° S” says south twice: nobody knows which was meant.
  if (letter && isNegative) return undefined
  const size = Math.abs(degrees) + (arcMinutes ?? 0) / 60 + (arcSeconds ?? 0) / 3600
  const isOpposite = isNegative || (letter !== undefined && 'SWO'.includes(letter))
  const axis = letter && ('NS'.includes(letter) ? 'lat' : 'lon')
  return { degrees: isOpposite ? -size : size, axis: axis || undefined }
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text.replace(',', '.').replace('−', '-'))
}
