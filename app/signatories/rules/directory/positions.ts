/** Below this a list is lighter and quicker to walk than a bit for everyone. */
const fewest = 128

/**
 * Bits, and which of their words hold any: a few found among fifty thousand are counted as quickly as among five
 * thousand.
 */
export type Crowd = { bits: Uint32Array; filled: readonly number[] }

export function crowdOf(bits: Uint32Array): Crowd {
  const filled: number[] = []
  for (let i = 0; i < bits.length; i++) if (bits[i] !== 0) filled.push(i)
  return { bits, filled }
}

/** Shared by all who have no bits yet: each word of a name has its positions, nearly always one. */
const noBits = new Uint32Array(0)

/**
 * Who has something in common: positions in the directory, small numbers given to each signatory. A few are kept
 * as a list, many as bits.
 */
export class Positions {
  #few: number[] | undefined = []
  #bits = noBits
  #size = 0

  get size(): number {
    return this.#few?.length ?? this.#size
  }

  add(position: number): void {
    if (this.#few) {
      if (!this.#few.includes(position)) this.#few.push(position)
      if (this.#few.length > fewest) this.#becomeBits(this.#few)
      return
    }
    if (hasBit(this.#bits, position)) return
    this.#bits = roomFor(this.#bits, position)
    setBit(this.#bits, position)
    this.#size += 1
  }

  delete(position: number): void {
    if (this.#few) this.#few = this.#few.filter((each) => each !== position)
    else if (hasBit(this.#bits, position)) {
      const word = position >>> 5
      this.#bits[word] = (this.#bits[word] ?? 0) & ~(1 << (position & 31))
      this.#size -= 1
    }
  }

  /** A copy with room for `capacity` positions, to compute with. */
  toBits(capacity: number): Uint32Array<ArrayBuffer> {
    const bits = new Uint32Array(Math.ceil(capacity / 32))
    this.joinTo(bits)
    return bits
  }

  /** Adds everyone here to `bits`. */
  joinTo(bits: Uint32Array): void {
    if (this.#few) for (const position of this.#few) setBit(bits, position)
    else
      for (let i = 0; i < bits.length && i < this.#bits.length; i++)
        bits[i] = (bits[i] ?? 0) | (this.#bits[i] ?? 0)
  }

  /** Takes out of `bits` everyone who is not here. */
  keepIn(bits: Uint32Array): void {
    if (this.#few) {
      const kept = this.#few.filter((position) => hasBit(bits, position))
      bits.fill(0)
      for (const position of kept) setBit(bits, position)
    } else for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) & (this.#bits[i] ?? 0)
  }

  /** How many of a crowd are here. */
  countAmong({ bits, filled }: Crowd): number {
    let count = 0
    if (this.#few) {
      for (const position of this.#few) if (hasBit(bits, position)) count += 1
      return count
    }
    for (const i of filled) count += bitsIn((bits[i] ?? 0) & (this.#bits[i] ?? 0))
    return count
  }

  /** Those of a crowd who are here. */
  among({ bits, filled }: Crowd): number[] {
    if (this.#few) return this.#few.filter((position) => hasBit(bits, position))
    const positions: number[] = []
    for (const i of filled) unpack((bits[i] ?? 0) & (this.#bits[i] ?? 0), i, positions)
    return positions
  }

  #becomeBits(few: readonly number[]): void {
    this.#few = undefined
    for (const position of few) this.add(position)
  }
}

export function hasBit(bits: Uint32Array, position: number): boolean {
  return (((bits[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1
}

function setBit(bits: Uint32Array, position: number): void {
  const word = position >>> 5
  if (word < bits.length) bits[word] = (bits[word] ?? 0) | (1 << (position & 31))
}

function roomFor(bits: Uint32Array<ArrayBuffer>, position: number): Uint32Array<ArrayBuffer> {
  const word = position >>> 5
  if (word < bits.length) return bits
  const larger = new Uint32Array(Math.max(word + 1, bits.length * 2))
  larger.set(bits)
  return larger
}

export function countOf({ bits, filled }: Crowd): number {
  let count = 0
  for (const i of filled) count += bitsIn(bits[i] ?? 0)
  return count
}

/** The positions of a crowd, in order. */
export function positionsOf({ bits, filled }: Crowd): number[] {
  const positions: number[] = []
  for (const i of filled) unpack(bits[i] ?? 0, i, positions)
  return positions
}

/** Adds the positions that the word at `index` holds. */
function unpack(word: number, index: number, positions: number[]): void {
  for (let rest = word; rest !== 0; rest &= rest - 1)
    positions.push(index * 32 + 31 - Math.clz32(rest & -rest))
}

/** Counts the ones of a word without a loop (Hacker’s Delight, 5-1). */
function bitsIn(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
