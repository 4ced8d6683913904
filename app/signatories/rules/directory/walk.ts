import type { Entry } from '../signatory.ts'
import type { Directory } from './directory.ts'
import type { Found } from './find.ts'
import { hasBit } from './positions.ts'
import type { IsPassed } from './spot.ts'

/** The first of those found after somewhere in their order, and the last before it, the nearest to it first. */
export type Walk = { ahead(most: number): number[]; behind(most: number): number[] }

/** Those found in their order; `key` is what a cursor says of an entry. */
export type Sorted = Walk & { key: (entry: Entry) => string; metres?: (entry: Entry) => number }

/** Along positions already in their order, whether found or not. */
export function walkAlong(
  directory: Directory,
  found: Found,
  { positions, isPassed }: { positions: ArrayLike<number>; isPassed: IsPassed | undefined },
): Walk {
  const edge = isPassed ? edgeOf(directory, positions, isPassed) : 0
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

/** How many of those in their order are passed. */
export function edgeOf(directory: Directory, positions: ArrayLike<number>, isPassed: IsPassed): number {
  let [low, high] = [0, positions.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isPassed(directory.at(positions[middle] ?? -1))) low = middle + 1
    else high = middle
  }
  return low
}
