import { boundsOf, type MultiPolygon, type Point } from '../../kernel/geo.ts'
import type { Territory } from '../../territories/index.ts'
import { type Frame, frameAround, isSeen, pathOf, projected, widened } from './frame.ts'

/** A territory to draw: its shape, or a point when its shape is unknown or too small to be seen. */
export type Drawn = { territory: Territory; polygons?: MultiPolygon | undefined; point?: Point | undefined }

/** What a map shows: the land under everything, the territories one may go to, and the one we are in. */
export type Layers = { land: MultiPolygon[]; others: Drawn[]; here: Drawn[] }

export type Mark = { territory: Territory; path?: string; at?: { x: number; y: number } }
export type Drawing = { width: number; height: number; land: string[]; others: Mark[]; here: Mark[] }

const ordinaryWidth = 640
/** A phone shows no more than this at once. */
const mostHeight = 0.9

/** How many neighbours a district’s map reaches out to. */
const nearest = 3

/**
 * Draws layers as paths: the place we are in with its nearest neighbours, else everything one may go to. Undefined
 * when there is nothing whose place is known.
 */
export function drawingOf(layers: Layers, width = ordinaryWidth): Drawing | undefined {
  const { here, others } = layers
  const shown = here.length > 0 ? [...here, ...others.slice(0, nearest)] : others
  const zoomOut = here.length > 0 ? (others.length > 0 ? 1.2 : 3) : 1
  const spots = shown.flatMap(shapeOf)
  const seen = spots.length > 0 ? spots : layers.land
  if (seen.length === 0) return undefined
  const frame = frameAround(widened(boundsOf(seen.flat()), zoomOut), width, mostHeight * width)
  return {
    width,
    height: frame.height,
    land: layers.land.filter((shape) => isSeen(frame, shape)).map((shape) => pathOf(frame, shape)),
    others: layers.others.flatMap((one) => markOf(frame, one)),
    here: layers.here.flatMap((one) => markOf(frame, one)),
  }
}

function shapeOf({ polygons, point }: Drawn): MultiPolygon[] {
  if (polygons) return [polygons]
  return point ? [[[[[point.lon, point.lat]]]]] : []
}

/** A shape too small to be pointed at is a dot. */
function markOf(frame: Frame, { territory, polygons, point }: Drawn): Mark[] {
  const at = point && projected(frame, point)
  if (polygons && (!at || isLarge(frame, polygons))) {
    const path = isSeen(frame, polygons) ? pathOf(frame, polygons) : ''
    return path === '' ? [] : [{ territory, path }]
  }
  return at && isWithin(frame, at) ? [{ territory, at }] : []
}

const smallest = 9

function isLarge(frame: Frame, polygons: MultiPolygon): boolean {
  const [west, south, east, north] = boundsOf(polygons)
  return (east - west) * frame.perLon >= smallest || (north - south) * frame.perLat >= smallest
}

function isWithin({ width, height }: Frame, { x, y }: { x: number; y: number }): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height
}
