import type { Point } from '../../../kernel/geo.ts'
import type { Cursor } from '../cursor.ts'
import type { Filter } from '../filter.ts'
import type { Entry } from '../signatory.ts'
import type { Directory } from './directory.ts'
import { farthest, metresBetween } from './distance.ts'
import type { Found } from './find.ts'
import { hasBit, positionsOf } from './positions.ts'

/** A line found, and how far it is when the nearest come first. */
export type Line = Entry & { metres?: number }

export type DirectoryPage = {
  lines: Line[]
  /** Where the page before begins, and the page after; undefined at the ends. */
  previous?: Cursor
  next?: Cursor
}

/** Positions in their order, those found among them; `key` is what an entry is sorted by. */
type Sorted = {
  positions: ArrayLike<number>
  key: (entry: Entry) => string | number
  metres?: (entry: Entry) => number
}

/** One page of those found, in the order asked for. It neither misses nor repeats anyone while others sign. */
export function pageOf(
  directory: Directory,
  found: Found,
  filter: Filter,
  cursor: Cursor | undefined,
  size: number,
): DirectoryPage {
  const sorted = sortedBy(directory, found, filter)
  const edge = cursor ? edgeOf(directory, sorted, cursor) : 0
  const ahead = (most: number) => walk(sorted, found, edge, 1, most)
  const behind = (most: number) => walk(sorted, found, edge - 1, -1, most)
  const backwards = cursor?.direction === 'before'
  // One more than are shown tells whether there are others.
  const met = backwards ? behind(size + 1) : ahead(size + 1)
  const hasMore = met.length > size
  const hasPassed = (backwards ? ahead(1) : behind(1)).length > 0
  const shown = met.slice(0, size)
  const lines = (backwards ? shown.reverse() : shown).map((position): Line => {
    const entry = directory.at(position)
    return sorted.metres ? { ...entry, metres: sorted.metres(entry) } : entry
  })
  const [first, last] = [lines[0], lines.at(-1)]
  const at = (direction: Cursor['direction'], entry: Entry): Cursor => {
    return { direction, key: String(sorted.key(entry)), id: entry.id }
  }
  return {
    lines,
    ...((backwards ? hasMore : hasPassed) && first && { previous: at('before', first) }),
    ...((backwards ? hasPassed : hasMore) && last && { next: at('after', last) }),
  }
}

/** The first of those found from somewhere in the order, one way or the other. */
function walk(
  { positions }: Sorted,
  { everyone }: Found,
  from: number,
  step: 1 | -1,
  most: number,
): number[] {
  const met: number[] = []
  for (let i = from; i >= 0 && i < positions.length && met.length < most; i += step) {
    const position = positions[i] ?? -1
    if (hasBit(everyone.bits, position)) met.push(position)
  }
  return met
}

/** Fewer than one in so many are sorted anew: sooner done than to look for them in the order of everyone. */
const sparse = 100

function sortedBy(directory: Directory, found: Found, { sort = 'recent', near }: Filter): Sorted {
  if (sort === 'proche' && near) return nearestFirst(directory, found.everyone.bits, near)
  const key = sort === 'nom' ? foldedName : newestKey
  const compare = sort === 'nom' ? byName : byNewest
  const { associations, networks } = found.count
  if ((associations + networks) * sparse > directory.capacity)
    return { positions: directory.order(sort === 'nom' ? 'nom' : 'recent', compare), key }
  const few = positionsOf(found.everyone)
  return { positions: few.sort((a, b) => compare(directory.at(a), directory.at(b))), key }
}

const newestKey = ({ signedAt }: Entry) => -signedAt.getTime()
const foldedName = ({ folded }: Entry) => folded

function byNewest(a: Entry, b: Entry): number {
  return newestKey(a) - newestKey(b) || compared(b.id, a.id)
}

function byName(a: Entry, b: Entry): number {
  return compared(a.folded, b.folded) || compared(a.id, b.id)
}

function compared<T extends string | number>(one: T, other: T): number {
  return one === other ? 0 : one < other ? -1 : 1
}

/** Ranks fit below this: with the metres above them, one number sorts both, without a comparison of ours. */
const ranksBelow = 2 ** 20

/** By the nearest place where each acts; at equal distance the newest. Those we cannot place come last. */
function nearestFirst(directory: Directory, bits: Uint32Array, near: Point): Sorted {
  const known = new Map<string, number>()
  const metresTo = (place: string) => {
    const before = known.get(place)
    if (before !== undefined) return before
    const point = directory.tree.point(place)
    const metres = point ? metresBetween(near, point) : farthest
    known.set(place, metres)
    return metres
  }
  const metres = (entry: Entry) =>
    entry.places.reduce((least, place) => Math.min(least, metresTo(place)), farthest)
  const all = directory.order('recent', byNewest).filter((position) => hasBit(bits, position))
  const keys = Float64Array.from(all, (position, rank) => metres(directory.at(position)) * ranksBelow + rank)
  keys.sort()
  const positions = Array.from(keys, (key) => all[key % ranksBelow] ?? -1)
  return { positions, key: metres, metres }
}

/** Where a page after a cursor begins, or one before it ends. */
function edgeOf(directory: Directory, { positions, key }: Sorted, cursor: Cursor): number {
  const keyAt = (i: number) => key(directory.at(positions[i] ?? -1))
  if (positions.length === 0) return 0
  const wanted = typeof keyAt(0) === 'number' ? Number(cursor.key) : cursor.key
  let [low, high] = [0, positions.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (keyAt(middle) < wanted) low = middle + 1
    else high = middle
  }
  for (; low < positions.length && keyAt(low) === wanted; low++)
    if (directory.at(positions[low] ?? -1).id === cursor.id)
      return cursor.direction === 'after' ? low + 1 : low
  // It withdrew since: begin where it would stand.
  return low
}
