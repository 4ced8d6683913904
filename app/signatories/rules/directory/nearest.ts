import type { Point } from '../../../kernel/geo.ts'
import type { Cursor } from '../cursor.ts'
import type { Entry } from '../signatory.ts'
import type { Directory } from './directory.ts'
import { farthest, metresBetween } from './distance.ts'
import type { Found } from './find.ts'
import { positionsOf } from './positions.ts'
import { byNewest, type IsPassed, nearKey, passedAt, readNearKey } from './spot.ts'
import { edgeOf, type Sorted, type Walk, walkAlong } from './walk.ts'

/** Ranks fit below this: with the metres above them, one number sorts both, without a comparison of ours. */
const ranksBelow = 2 ** 20

/** Whom one walks among: `ranks` are those of the newest first, `metres` what lies between and the nearest place. */
type Around = {
  directory: Directory
  found: Found
  newest: { positions: readonly number[]; ranks: Uint32Array }
  metresTo: (place: string) => number
  metres: (entry: Entry) => number
  edge: { metres: number; isPassed: IsPassed } | undefined
}

/**
 * By the nearest place where each acts; at equal distance the newest. Those we cannot place come last. Many people
 * act in few places: these are sorted, and asked one after the other until the page is full.
 */
export function nearestFirst(
  near: Point,
  { cursor, ...asked }: Pick<Around, 'directory' | 'found' | 'newest'> & { cursor: Cursor | undefined },
): Sorted {
  const { directory, found } = asked
  const metresTo = metresFrom(near, directory)
  const metres = ({ places }: Entry) =>
    places.reduce((least, place) => Math.min(least, metresTo(place)), farthest)
  const edge = cursor && edgeAt(cursor, metres)
  const around = { ...asked, metresTo, metres, edge }
  const places = directory.valuesOf('place')
  const { associations, networks } = found.count
  return {
    ...(associations + networks < places.length ? oneByOne(around) : fromPlaceToPlace(around, places)),
    key: (entry) => nearKey(metres(entry), entry),
    metres,
  }
}

/** Where a page begins: at so many metres, after those who are nearer or signed later. */
function edgeAt(cursor: Cursor, metres: Around['metres']): Around['edge'] {
  const at = readNearKey(cursor)
  const compare = (entry: Entry) => metres(entry) - at.metres || byNewest(entry, at.spot)
  return { metres: at.metres, isPassed: passedAt(cursor, compare) }
}

/** Each place is measured once. */
function metresFrom(near: Point, { tree }: Directory): (place: string) => number {
  const known = new Map<string, number>()
  return (place) => {
    const before = known.get(place)
    if (before !== undefined) return before
    const point = tree.point(place)
    const metres = point ? metresBetween(near, point) : farthest
    known.set(place, metres)
    return metres
  }
}

/** Fewer than there are places. */
function oneByOne({ directory, found, newest, metres, edge }: Around): Walk {
  const keys = Float64Array.from(
    positionsOf(found.everyone),
    (position) => metres(directory.at(position)) * ranksBelow + (newest.ranks[position] ?? 0),
  ).sort()
  const positions = Array.from(keys, (key) => newest.positions[key % ranksBelow] ?? -1)
  return walkAlong(directory, found, { positions, isPassed: edge?.isPassed })
}

/** Rings around the point: those who stand at the same distance, newest first. */
function fromPlaceToPlace(around: Around, places: readonly string[]): Walk {
  const { directory, edge } = around
  const placesAt = Map.groupBy(places, around.metresTo)
  const distances = Float64Array.from(placesAt.keys()).sort()
  const ring = (i: number) => standing(around, distances[i] ?? farthest, placesAt)
  function* outwards(from: number): Generator<number[]> {
    for (let i = from; i < distances.length; i++) yield ring(i)
  }
  function* inwards(from: number): Generator<number[]> {
    for (let i = from; i >= 0; i--) yield ring(i).reverse()
  }
  if (!edge) return { ahead: (most) => taken(most, outwards(0)), behind: () => [] }
  const known = distances.findIndex((metres) => metres >= edge.metres)
  const at = known < 0 ? distances.length : known
  const isRing = distances[at] === edge.metres
  const here = isRing ? ring(at) : []
  const passed = edgeOf(directory, here, edge.isPassed)
  return {
    ahead: (most) => taken(most, outwards(isRing ? at + 1 : at), here.slice(passed)),
    behind: (most) => taken(most, inwards(at - 1), here.slice(0, passed).reverse()),
  }
}

/** Those found whose nearest place is at that distance, the newest first. */
function standing(
  { directory, found, newest, metres }: Around,
  distance: number,
  placesAt: ReadonlyMap<number, readonly string[]>,
): number[] {
  const met = new Set<number>()
  for (const place of placesAt.get(distance) ?? [])
    for (const position of directory.holders('place', place)?.among(found.everyone) ?? [])
      if (metres(directory.at(position)) === distance) met.add(position)
  const rank = (position: number) => newest.ranks[position] ?? 0
  return [...met].sort((a, b) => rank(a) - rank(b))
}

/** So many of the first, then of the rings that follow. */
function taken(most: number, rings: Iterable<number[]>, first: readonly number[] = []): number[] {
  const met = first.slice(0, most)
  if (met.length < most)
    for (const ring of rings) {
      met.push(...ring.slice(0, most - met.length))
      if (met.length === most) break
    }
  return met
}
