import { type Bounds, boundsOf, type MultiPolygon, type Point } from '../../kernel/geo.ts'
import { type Frame, frameAround, frameAt, metresPerUnit, placeAt } from './frame.ts'

/**
 * A map to press, as wide as a narrow phone: the browser tells where it was pressed in its own pixels, so that it
 * must be shown at this very size.
 */
const pointingWidth = 288

/** Finer than this a finger cannot point, and perimeters are not drawn. */
const finestMetres = 5
/** Each turn shows a window this many times smaller. */
const zoom = 6

/** The whole of a commune: its contour when there is one, and its districts. */
export function communeFrame(shapes: readonly MultiPolygon[]): Frame {
  return frameAround(boundsOf(shapes.flat()) as Bounds, pointingWidth, pointingWidth)
}

/** How far from the pressed spot the meant one may be: a pixel and a half each way. */
export function unsureMetres(frame: Frame): number {
  return Math.max(15, 1.5 * metresPerUnit(frame))
}

export function isFinest(frame: Frame): boolean {
  return metresPerUnit(frame) <= finestMetres
}

/** A smaller window around the spot. */
export function closerFrame(frame: Frame, spot: Point): Frame {
  const metres = (metresPerUnit(frame) * pointingWidth) / zoom
  return frameAt(spot, Math.max(metres, finestMetres * 0.8 * pointingWidth), pointingWidth)
}

export function spotAt(frame: Frame, x: number, y: number): Point {
  return placeAt(frame, x, y)
}

/** What a form carries of a window, since nothing is kept between two presses. */
export function writeFrame({ west, north, perLon, perLat, width, height }: Frame): string {
  return [west, north, perLon, perLat, width, height].join(';')
}

/** Undefined for anything that no page of ours wrote. */
export function readFrame(text: string): Frame | undefined {
  const numbers = text.split(';').map(Number)
  const [west = 0, north = 0, perLon = 0, perLat = 0, width = 0, height = 0] = numbers
  const isFrame = numbers.length === 6 && numbers.every(Number.isFinite)
  if (!isFrame || Math.abs(west) > 180 || Math.abs(north) > 90 || perLon <= 0 || perLat <= 0) return undefined
  return width > 0 && width <= 1000 && height > 0 && height <= 1000
    ? { west, north, perLon, perLat, width, height }
    : undefined
}
