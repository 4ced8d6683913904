import { fold } from '../../../kernel/text.ts'
import type { Entry } from '../signatory.ts'
import { hasBit, Positions } from './positions.ts'
import { Tree } from './tree.ts'
import { Words } from './words.ts'

/** What a signatory may be looked for by, beside its name. */
export type Feature = 'kind' | 'theme' | 'offers' | 'seeks' | 'proof' | 'network' | 'territory'

type Compare = (a: Entry, b: Entry) => number
type Order = { positions: number[]; compare: Compare }

/**
 * Everyone who signed and is named, ready to be searched and counted. It is kept in memory: a question is then
 * answered in well under a millisecond whatever it combines, which no index of the database does.
 */
export class Directory {
  readonly tree = new Tree()
  readonly words = new Words()
  readonly everyone = new Positions()
  readonly #entries: (Entry | undefined)[] = []
  readonly #positions = new Map<string, number>()
  readonly #slugs = new Map<string, number>()
  readonly #free: number[] = []
  readonly #holders = new Map<string, Positions>()
  readonly #orders = new Map<string, Order>()

  /** One more than the highest position. */
  get capacity(): number {
    return this.#entries.length
  }

  at(position: number): Entry {
    const entry = this.#entries[position]
    if (!entry) throw new Error(`nobody stands at position ${position}`)
    return entry
  }

  bySlug(slug: string): Entry | undefined {
    const position = this.#slugs.get(slug)
    return position === undefined ? undefined : this.#entries[position]
  }

  /** Those who have a feature: `holders('theme', 'food')`. */
  holders(feature: Feature, value: string): Positions | undefined {
    return this.#holders.get(`${feature} ${value}`)
  }

  /** Adds or replaces an association. The territories it acts in must be in the tree. */
  put(entry: Entry): void {
    this.remove(entry.associationId)
    const position = this.#free.pop() ?? this.#entries.length
    this.#entries[position] = entry
    this.#positions.set(entry.associationId, position)
    this.#slugs.set(entry.slug, position)
    this.everyone.add(position)
    for (const feature of this.#featuresOf(entry)) {
      const holders = this.#holders.get(feature) ?? new Positions()
      this.#holders.set(feature, holders)
      holders.add(position)
    }
    for (const word of wordsOf(entry)) this.words.add(word, position)
    for (const { positions, compare } of this.#orders.values())
      positions.splice(this.#rankIn(positions, entry, compare), 0, position)
  }

  remove(associationId: string): void {
    const position = this.#positions.get(associationId)
    const entry = position === undefined ? undefined : this.#entries[position]
    if (position === undefined || !entry) return
    for (const { positions, compare } of this.#orders.values())
      positions.splice(this.#rankIn(positions, entry, compare), 1)
    for (const feature of this.#featuresOf(entry)) this.#holders.get(feature)?.delete(position)
    for (const word of wordsOf(entry)) this.words.delete(word, position)
    this.everyone.delete(position)
    this.#entries[position] = undefined
    this.#positions.delete(associationId)
    this.#slugs.delete(entry.slug)
    this.#free.push(position)
  }

  /** Every position sorted, and kept so. No two entries may compare equal. */
  order(name: string, compare: Compare): readonly number[] {
    const known = this.#orders.get(name)
    if (known) return known.positions
    const positions = [...this.#positions.values()].sort((a, b) => compare(this.at(a), this.at(b)))
    this.#orders.set(name, { positions, compare })
    return positions
  }

  /** The territories that those of `bits` name, the wider ones left out. */
  placesOf(bits: Uint32Array): string[] {
    const places = new Set<string>()
    for (let position = 0; position < this.#entries.length; position++)
      if (hasBit(bits, position)) for (const place of this.at(position).places) places.add(place)
    return [...places]
  }

  #rankIn(positions: readonly number[], entry: Entry, compare: Compare): number {
    let [low, high] = [0, positions.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compare(this.at(positions[middle] ?? -1), entry) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #featuresOf(entry: Entry): string[] {
    const { kind, proofLevel, themes, offers, seeks, networks, places } = entry
    const wider = places.flatMap((place) => [place, ...(this.tree.get(place)?.ancestors ?? [])])
    return [
      `kind ${kind}`,
      // One that was taken over from a list is looked for as such, whatever it is.
      ...(proofLevel === 'historic' ? ['kind historic'] : []),
      `proof ${proofLevel}`,
      ...themes.map((theme) => `theme ${theme}`),
      ...offers.map((what) => `offers ${what}`),
      ...seeks.map((what) => `seeks ${what}`),
      ...networks.map((slug) => `network ${slug}`),
      ...[...new Set(wider)].map((id) => `territory ${id}`),
    ]
  }
}

function wordsOf({ folded, acronym }: Entry): Set<string> {
  return new Set(`${folded} ${acronym ? fold(acronym) : ''}`.split(' ').filter(Boolean))
}
