import { type Bounds, boundsOf, type Point } from '../../../kernel/geo.ts'
import { boundsAround, type Frame, linesIn, polygonsIn } from './frame.ts'
import { aroundParis, borders, nameOf, outlineOf, overseas } from './outlines.ts'
import { type Here, mostOf, type Picture, type PointOf, spotsIn } from './spots.ts'

export const width = 640
const mainland: Bounds = [-5.2, 41.3, 9.65, 51.15]
const frame: Frame = { x: 0, y: 0, width, height: 616, bounds: mainland }
/** Those that have a frame of their own under the country. */
const apart = new Set([...overseas, ...aroundParis])

/** The whole country: the mainland, then small frames for what is far away or too close together. */
export function wholeCountry(found: readonly Here[], pointOf: PointOf): Picture[] {
  const most = mostOf(found)
  const isMain = ({ territory }: Here) => !apart.has(territory.id) && isInside(pointOf(territory))
  const elsewhere = found.filter(
    (each) => !apart.has(each.territory.id) && !isMain(each) && pointOf(each.territory),
  )
  known.lines ??= linesIn(
    frame,
    borders().filter(([first]) => isInside(first && { lon: first[0], lat: first[1] })),
  )
  const insets: [label: string, ids: readonly string[]][] = [
    ['Paris', aroundParis],
    ...overseas.map((id): [string, string[]] => [nameOf(id) ?? id, [id]]),
    ...elsewhere.map(({ territory }): [string, string[]] => [territory.name, [territory.id]]),
  ]
  return [
    { ...frame, ground: '', lines: known.lines, spots: spotsIn(frame, found.filter(isMain), pointOf, most) },
    ...insets.map(([label, ids], i) => {
      const here = found.filter(({ territory }) => ids.includes(territory.id))
      return inset(i, label, ids, here, pointOf, most)
    }),
  ]
}

// The same for every question: drawn once.
const known: { lines?: string } = {}

/** A small frame, six in a row. */
function inset(
  i: number,
  label: string,
  ids: readonly string[],
  here: Here[],
  pointOf: PointOf,
  most: number,
): Picture {
  const polygons = ids.flatMap((id) => outlineOf(id) ?? [])
  const points = here.flatMap(({ territory }) => pointOf(territory) ?? [])
  const bounds = polygons.length > 0 ? boundsOf(polygons) : boundsAround(points)
  const [x, y] = [10 + (i % 6) * 105, 640 + Math.floor(i / 6) * 118]
  const small: Frame = { x, y, width: 95, height: 76, bounds }
  const spots = spotsIn(small, here, pointOf, most)
  return { ...small, label, ground: polygonsIn(small, polygons), lines: '', spots }
}

function isInside(point: Point | undefined): boolean {
  const [west, south, east, north] = mainland
  return point !== undefined && point.lon > west && point.lon < east && point.lat > south && point.lat < north
}
