/** Chance that comes out the same each time: the same seed, the same world. */
export type Chance = {
  /** From 0 (included) to 1. */
  next(): number
  below(n: number): number
  /** True this many times out of one. */
  is(part: number): boolean
  pick<T>(from: readonly T[]): T
  /** One of a list ordered from the most common: the second half as often as the first, and so on (Zipf). */
  pickCommon<T>(from: readonly T[]): T
}

/** The generator mulberry32. @example makeChance(1).below(6) // a die, from 0 to 5 */
export function makeChance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const at = <T>(from: readonly T[], place: number) => from[Math.min(place, from.length - 1)] as T
  return {
    next,
    below: (n) => Math.floor(next() * n),
    is: (part) => next() < part,
    pick: (from) => at(from, Math.floor(next() * from.length)),
    pickCommon: (from) => at(from, Math.floor(from.length ** next()) - 1),
  }
}
