import type { Point } from '../../../kernel/geo.ts'
import type { Cursor } from '../cursor.ts'
import type { Filter } from '../filter.ts'
import type { Entry } from '../signatory.ts'
import type { Directory } from './directory.ts'
import { farthest, metresBetween } from './distance.ts'
import type { Found } from './find.ts'
import { hasBit } from './positions.ts'

/** A line found, and how far it is when the nearest come first. */
export type Line = Entry & { metres?: number }

export type DirectoryPage = {
  lines: Line[]
  /** Where the page before begins, and the page after; undefined at the ends. */
  previous?: Cursor
  next?: Cursor
}

/** Positions in their order; `key` is what an entry is sorted by. */
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
  const sorted = sortedBy(directory, found.bits, filter)
  const { positions, metres } = sorted
  const backwards = cursor?.direction === 'before'
  const edge = cursor ? rankOf(directory, sorted, cursor) : 0
  const from = backwards ? Math.max(0, edge - size) : edge
  const to = backwards ? edge : Math.min(positions.length, edge + size)
  const lines: Line[] = []
  for (let i = from; i < to; i++) {
    const entry = directory.at(positions[i] ?? -1)
    lines.push(metres ? { ...entry, metres: metres(entry) } : entry)
  }
  const [first, last] = [lines[0], lines.at(-1)]
  const at = (direction: Cursor['direction'], entry: Entry): Cursor => {
    return { direction, key: String(sorted.key(entry)), id: entry.id }
  }
  return {
    lines,
    ...(from > 0 && first && { previous: at('before', first) }),
    ...(to < positions.length && last && { next: at('after', last) }),
  }
}

function sortedBy(directory: Directory, bits: Uint32Array, { sort = 'recent', near }: Filter): Sorted {
  if (sort === 'proche' && near) return nearestFirst(directory, bits, near)
  const key = sort === 'nom' ? foldedName : newestKey
  const order = sort === 'nom' ? directory.order('nom', byName) : directory.order('recent', byNewest)
  return { positions: order.filter((position) => hasBit(bits, position)), key }
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

/** How many come before a cursor, or up to it: where a page after it begins. */
function rankOf(
  directory: Directory,
  { positions, key }: Sorted,
  { key: text, id, direction }: Cursor,
): number {
  let rank = 0
  for (; rank < positions.length; rank++) {
    const entry = directory.at(positions[rank] ?? -1)
    if (entry.id === id) return direction === 'after' ? rank + 1 : rank
  }
  // It withdrew since: begin where it would stand.
  for (rank = 0; rank < positions.length; rank++) {
    const own = key(directory.at(positions[rank] ?? -1))
    if (typeof own === 'number' ? own > Number(text) : own > text) return rank
  }
  return rank
}
