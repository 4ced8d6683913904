import type { Cursor } from '../cursor.ts'
import type { Entry } from '../signatory.ts'
import type { Directory } from './directory.ts'
import type { Found } from './find.ts'
import { hasBit } from './positions.ts'

/** The first of those found after somewhere in their order, and the last before it, the nearest to it first. */
export type Walk = { ahead(most: number): number[]; behind(most: number): number[] }

/** What an entry is sorted by. */
export type Key = (entry: Entry) => string | number

/** Along positions already in their order, whether found or not. */
export function walkAlong(
  directory: Directory,
  found: Found,
  { positions, key, cursor }: { positions: ArrayLike<number>; key: Key; cursor: Cursor | undefined },
): Walk {
  const edge = cursor ? edgeOf(directory, { positions, key }, cursor) : 0
  const walk = (from: number, step: 1 | -1, most: number) => {
    const met: number[] = []
    for (let i = from; i >= 0 && i < positions.length && met.length < most; i += step) {
      const position = positions[i] ?? -1
      if (hasBit(found.everyone.bits, position)) met.push(position)
    }
    return met
  }
  return { ahead: (most) => walk(edge, 1, most), behind: (most) => walk(edge - 1, -1, most) }
}

/** Where a page after a cursor begins, or one before it ends. */
function edgeOf(
  directory: Directory,
  { positions, key }: { positions: ArrayLike<number>; key: Key },
  cursor: Cursor,
): number {
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
