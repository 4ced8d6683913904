import type { Bounds, MultiPolygon, Point, Position } from '../../../kernel/geo.ts'

/** A rectangle of the drawing and what of the Earth is drawn in it. North is up. */
export type Frame = { x: number; y: number; width: number; height: number; bounds: Bounds }

/** Where a point falls, in whole units of the drawing. */
export function placeIn(frame: Frame, { lon, lat }: Point): [x: number, y: number] {
  const { scale, west, north, squeeze } = scaled(frame)
  return [Math.round(frame.x + (lon - west) * squeeze * scale), Math.round(frame.y + (north - lat) * scale)]
}

/** Lines as the `d` of an SVG path: relative whole steps, the shortest way to write them. */
export function linesIn(frame: Frame, lines: readonly Position[][]): string {
  return lines.map((line) => lineIn(frame, line)).join('')
}

export function polygonsIn(frame: Frame, polygons: MultiPolygon): string {
  return polygons
    .flat()
    .map((ring) => lineIn(frame, ring))
    .filter(Boolean)
    .map((line) => `${line}z`)
    .join('')
}

function lineIn(frame: Frame, line: readonly Position[]): string {
  let path = ''
  let before: [number, number] | undefined
  for (const [lon, lat] of line) {
    const here = placeIn(frame, { lon, lat })
    if (!before) path = `M${here[0]} ${here[1]}`
    else if (here[0] !== before[0] || here[1] !== before[1])
      path += `l${here[0] - before[0]} ${here[1] - before[1]}`.replace(' -', '-')
    before = here
  }
  return path.includes('l') ? path : ''
}

/** A degree of longitude is shorter towards the pole; over one country one ratio is right enough. */
function scaled({ width, height, bounds }: Frame) {
  const [west, south, east, north] = bounds
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [across, down] = [Math.max((east - west) * squeeze, 1e-6), Math.max(north - south, 1e-6)]
  const scale = Math.min(width / across, height / down)
  return {
    scale,
    squeeze,
    // Centred in what is left.
    west: west - (width / scale - across) / 2 / squeeze,
    north: north + (height / scale - down) / 2,
  }
}

/** Bounds around points, with a margin: a single point still has a country around it. */
export function boundsAround(points: readonly Point[], margin = 0.12, least = 0.02): Bounds {
  const lons = points.map(({ lon }) => lon)
  const lats = points.map(({ lat }) => lat)
  const [west, east] = [Math.min(...lons), Math.max(...lons)]
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  const pad = Math.max(least, (east - west) * margin, (north - south) * margin)
  return [west - pad, south - pad, east + pad, north + pad]
}
