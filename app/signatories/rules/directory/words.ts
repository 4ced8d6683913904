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
    const begun = this.#beginningWith(typed)
    if (begun.length > 0 || typed.length < shortestCorrected) return { words: begun, isCorrected: false }
    const near = [...new Set(neighbours(typed))].flatMap((word) => this.#beginningWith(word))
    return { words: [...new Set(near)].toSorted((a, b) => a.length - b.length), isCorrected: true }
  }

  #beginningWith(start: string): string[] {
    if (!this.#isSorted) {
      this.#sorted.sort()
      this.#isSorted = true
    }
    const found: string[] = []
    for (let i = firstNotBefore(this.#sorted, start); this.#sorted[i]?.startsWith(start); i++) {
      const word = this.#sorted[i] ?? ''
      if (this.#holders.get(word)?.size) found.push(word)
    }
    return found
  }
}

/** Every word one mistake away: a letter too many, missing, wrong, or two in the wrong order. */
function* neighbours(word: string): Generator<string> {
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)]
    if (after) yield before + after.slice(1)
    if (after.length > 1) yield `${before}${after[1]}${after[0]}${after.slice(2)}`
    for (const letter of letters) {
      yield before + letter + after
      if (after) yield before + letter + after.slice(1)
    }
  }
}

function firstNotBefore(sorted: readonly string[], start: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  return low
}
