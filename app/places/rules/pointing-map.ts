import type { MultiPolygon } from '../../kernel/geo.ts'
import { type Frame, isSeen, pathOf } from './frame.ts'

/** Its own colours: a picture cannot ask the page for the reader’s. They are readable on any background. */
const paper = '#f4eee2'
const ground = '#dfd3be'
const line = '#52473c'
const place = '#333a70'

/** A map as a picture to press: land in plain, districts hatched and outlined, so that colour is not needed. */
export function pointingMap(
  frame: Frame,
  land: readonly MultiPolygon[],
  districts: readonly MultiPolygon[],
): string {
  const { width, height } = frame
  const shown = (shapes: readonly MultiPolygon[]) =>
    shapes
      .filter((shape) => isSeen(frame, shape))
      .map((shape) => pathOf(frame, shape))
      .join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs><pattern id="h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6" stroke="${place}" stroke-width="3"/></pattern></defs>`,
    `<path d="M0 0h${width}v${height}h-${width}z" fill="${paper}"/>`,
    `<path d="${shown(land)}" fill="${ground}" stroke="${line}" fill-rule="evenodd"/>`,
    `<path d="${shown(districts)}" fill="url(#h)" stroke="${place}" stroke-width="2" fill-rule="evenodd"/>`,
    '</svg>',
  ].join('')
}
