import type { Cursor } from '../cursor.ts'
import type { Filter } from '../filter.ts'
import type { Entry } from '../signatory.ts'
import type { Directory } from './directory.ts'
import type { Found } from './find.ts'
import { nearestFirst } from './nearest.ts'
import { positionsOf } from './positions.ts'
import { byName, byNewest, newestKey, passedAt, spotAt } from './spot.ts'
import { type Sorted, walkAlong } from './walk.ts'

/** A line found, and how far it is when the nearest come first. */
export type Line = Entry & { metres?: number }

export type DirectoryPage = {
  lines: Line[]
  /** Where the page before begins, and the page after; undefined at the ends. */
  previous?: Cursor
  next?: Cursor
}

/** One page of those found, in the order asked for. It neither misses nor repeats anyone while others sign. */
export function pageOf(
  directory: Directory,
  found: Found,
  filter: Filter,
  cursor: Cursor | undefined,
  size: number,
): DirectoryPage {
  const { ahead, behind, key, metres } = sortedBy(directory, found, filter, cursor)
  const backwards = cursor?.direction === 'before'
  // One more than are shown tells whether there are others.
  const met = backwards ? behind(size + 1) : ahead(size + 1)
  const hasMore = met.length > size
  const hasPassed = (backwards ? ahead(1) : behind(1)).length > 0
  const shown = met.slice(0, size)
  const lines = (backwards ? shown.reverse() : shown).map((position): Line => {
    const entry = directory.at(position)
    return metres ? { ...entry, metres: metres(entry) } : entry
  })
  const [first, last] = [lines[0], lines.at(-1)]
  const at = (direction: Cursor['direction'], entry: Entry): Cursor => {
    return { direction, key: key(entry), id: entry.id }
  }
  return {
    lines,
    ...((backwards ? hasMore : hasPassed) && first && { previous: at('before', first) }),
    ...((backwards ? hasPassed : hasMore) && last && { next: at('after', last) }),
  }
}

/** The same for a person, who is shown those before when everyone after has left. */
export function pageOrNeighbour(
  directory: Directory,
  found: Found,
  filter: Filter,
  cursor: Cursor | undefined,
  size: number,
): DirectoryPage {
  const page = pageOf(directory, found, filter, cursor, size)
  if (page.lines.length > 0 || !cursor) return page
  const direction = cursor.direction === 'after' ? 'before' : 'after'
  return pageOf(directory, found, filter, { ...cursor, direction }, size)
}

/** Fewer than one in so many are sorted anew: sooner done than to look for them in the order of everyone. */
const sparse = 100

function sortedBy(
  directory: Directory,
  found: Found,
  { sort = 'recent', near }: Filter,
  cursor: Cursor | undefined,
): Sorted {
  const isNear = sort === 'proche' && near
  const { name, compare, key } = orders[sort === 'nom' ? 'nom' : 'recent']
  const positions = directory.order(name, compare)
  const ranks = directory.ranks(name, compare)
  if (isNear) return nearestFirst(near, { directory, found, newest: { positions, ranks }, cursor })
  const spot = cursor && spotAt(cursor)
  const isPassed = spot && passedAt(cursor, (entry) => compare(entry, spot))
  const { associations, networks } = found.count
  if ((associations + networks) * sparse > directory.capacity)
    return { ...walkAlong(directory, found, { positions, isPassed }), key }
  const rank = (position: number) => ranks[position] ?? 0
  const few = positionsOf(found.everyone).sort((a, b) => rank(a) - rank(b))
  return { ...walkAlong(directory, found, { positions: few, isPassed }), key }
}

/** The first to ask for an order would wait until everyone is sorted. */
export function sortAhead(directory: Directory): void {
  for (const { name, compare } of Object.values(orders)) directory.order(name, compare)
}

const orders = {
  recent: { name: 'recent', compare: byNewest, key: (entry: Entry) => String(newestKey(entry)) },
  nom: { name: 'nom', compare: byName, key: ({ folded }: Entry) => folded },
}
