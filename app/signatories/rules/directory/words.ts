import { Positions } from './positions.ts'

/** What was understood of one typed word: the words it stands for, corrected or not. */
type Understood = { words: string[]; isCorrected: boolean }

const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789']
/** A shorter word has too many neighbours for one of them to be what was meant. */
const shortestCorrected = 4

/** The words of names, and who has each: finds a word by its beginning, or with one mistake in it. */
export class Words {
  readonly #holders = new Map<string, Positions>()
  #sorted: string[] = []
  #isSorted = true

  add(word: string, position: number): void {
    const known = this.#holders.get(word)
    if (known) known.add(position)
    else {
      const holders = new Positions()
      holders.add(position)
      this.#holders.set(word, holders)
      this.#sorted.push(word)
      this.#isSorted = false
    }
  }

  /** The word itself stays: it may come back, and finds nobody meanwhile. */
  delete(word: string, position: number): void {
    this.#holders.get(word)?.delete(position)
  }

  /** Those whose name has the word, one that begins with it, or else one a mistake away. */
  holders(typed: string, capacity: number): { bits: Uint32Array; corrected?: string } {
    const { words, isCorrected } = this.#understand(typed)
    const bits = new Uint32Array(Math.ceil(capacity / 32))
    for (const word of words) this.#holders.get(word)?.joinTo(bits)
    const [first] = words
    return isCorrected && first ? { bits, corrected: first } : { bits }
  }

  #understand(typed: string): Understood {
    if (!this.#isSorted) {
      this.#sorted.sort()
      this.#isSorted = true
    }
    const begun = this.#beginningWith(typed, this.#all)
    if (begun.length > 0 || typed.length < shortestCorrected) return { words: begun, isCorrected: false }
    return { words: this.#near(typed).toSorted((a, b) => a.length - b.length), isCorrected: true }
  }

  get #all(): Range {
    return { low: 0, high: this.#sorted.length }
  }

  /** With a mistake at each letter in turn. What stands before it is right: only words that begin so are looked at. */
  #near(typed: string): string[] {
    const near = new Set<string>()
    let range = this.#all
    for (let i = 0; i <= typed.length && range.low < range.high; i++) {
      for (const word of neighboursAt(typed, i))
        for (const begun of this.#beginningWith(word, range)) near.add(begun)
      range = rangeOf(this.#sorted, typed.slice(0, i + 1), range)
    }
    return [...near]
  }

  #beginningWith(start: string, among: Range): string[] {
    const { low, high } = rangeOf(this.#sorted, start, among)
    return this.#sorted.slice(low, high).filter((word) => this.#holders.get(word)?.size)
  }
}

/** Every word one mistake away, the mistake at a letter: one too many, missing, wrong, or two in the wrong order. */
function* neighboursAt(word: string, i: number): Generator<string> {
  const [before, after] = [word.slice(0, i), word.slice(i)]
  if (after) yield before + after.slice(1)
  if (after.length > 1) yield `${before}${after[1]}${after[0]}${after.slice(2)}`
  for (const letter of letters) {
    yield before + letter + after
    if (after) yield before + letter + after.slice(1)
  }
}

/** Of sorted words, from `low` up to `high` left out. */
type Range = { low: number; high: number }

/** Those that begin so. */
function rangeOf(sorted: readonly string[], start: string, { low, high }: Range): Range {
  const first = firstFrom(sorted, low, high, (word) => word >= start)
  return { low: first, high: firstFrom(sorted, first, high, (word) => !word.startsWith(start)) }
}

function firstFrom(sorted: readonly string[], from: number, to: number, is: (word: string) => boolean) {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (is(sorted[middle] ?? '')) high = middle
    else low = middle + 1
  }
  return low
}
