import type { MultiPolygon, Point, Position } from '../../../app/kernel/geo.ts'

/** What the fictional territories look like: an island of four communes, drawn by hand. */
const valbrume: Position[] = [
  [-20.41, 46.63],
  [-20.37, 46.672],
  [-20.3, 46.668],
  [-20.275, 46.625],
  [-20.285, 46.59],
  [-20.31, 46.565],
  [-20.37, 46.575],
]
const saintAmance: Position[] = [
  [-20.275, 46.625],
  [-20.22, 46.63],
  [-20.18, 46.6],
  [-20.17, 46.55],
  [-20.2, 46.51],
  [-20.26, 46.52],
  [-20.31, 46.565],
  [-20.285, 46.59],
]
const portClairiere: Position[] = [
  [-20.17, 46.55],
  [-20.11, 46.53],
  [-20.06, 46.47],
  [-20.055, 46.4],
  [-20.09, 46.36],
  [-20.15, 46.38],
  [-20.185, 46.44],
  [-20.2, 46.51],
]
const essarts: Position[] = [
  [-20.06, 46.47],
  [-20, 46.44],
  [-19.965, 46.38],
  [-19.98, 46.33],
  [-20.04, 46.31],
  [-20.09, 46.36],
  [-20.055, 46.4],
]
const lake: Position[] = [
  [-20.03, 46.392],
  [-20.02, 46.38],
  [-20.004, 46.378],
  [-19.998, 46.388],
  [-20.012, 46.4],
]
const island: Position[] = [
  ...valbrume.slice(0, 4),
  ...saintAmance.slice(1, 4),
  ...portClairiere.slice(1, 3),
  ...essarts.slice(1, 6),
  ...portClairiere.slice(5),
  ...saintAmance.slice(5, 7),
  ...valbrume.slice(6),
]

/** Contours to draw, by kind and code, as the official files would give them. */
export const castOutlines: Record<
  'region' | 'departement' | 'epci' | 'commune',
  Record<string, MultiPolygon>
> = {
  region: { R99: [[closed(island)]] },
  departement: { D99: [[closed(island)]] },
  epci: {
    999000001: [[closed(valbrume)], [closed(saintAmance)]],
    999000002: [[closed(portClairiere)], [closed(essarts), closed(lake)]],
  },
  commune: {
    99001: [[closed(valbrume)]],
    99002: [[closed(saintAmance)]],
    99003: [[closed(portClairiere)]],
    99004: [[closed(essarts), closed(lake)]],
  },
}

/** About half a kilometre from the middle of a district to its border. */
const radius = 0.0055
const corners = 14

/** The perimeter of a fictional district: never a circle, and the same each time for the same code. */
export function castPerimeter(code: string, { lon, lat }: Point): MultiPolygon {
  const seed = [...code].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)
  const ring = Array.from({ length: corners }, (_, i): Position => {
    const angle = (2 * Math.PI * i) / corners
    const reach = radius * (0.75 + ((seed * (i + 3) * 37) % 101) / 200)
    return [rounded(lon + reach * Math.cos(angle)), rounded(lat + 0.7 * reach * Math.sin(angle))]
  })
  return [[closed(ring)]]
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}

function closed(ring: Position[]): Position[] {
  const [first] = ring
  return first ? [...ring, first] : ring
}
