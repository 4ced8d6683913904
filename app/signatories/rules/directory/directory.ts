import { fold } from '../../../kernel/text.ts'
import type { Entry } from '../signatory.ts'
import { type Crowd, Positions, positionsOf } from './positions.ts'
import { Tree } from './tree.ts'
import { Words } from './words.ts'

/**
 * What a signatory may be looked for by, beside its name. It acts in a `territory` when it does in a part of it; a
 * `place` is what it names.
 */
export type Feature = 'kind' | 'theme' | 'offers' | 'seeks' | 'proof' | 'network' | 'territory' | 'place'

type Compare = (a: Entry, b: Entry) => number
type Order = { positions: number[]; compare: Compare; ranks?: Uint32Array | undefined }

/** The place of those who name none. */
const nowhere = 'nowhere'

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
  readonly #holders = new Map<Feature, Map<string, Positions>>()
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
    return this.#holders.get(feature)?.get(value)
  }

  /** Every value that somebody has, or had. */
  valuesOf(feature: Feature): string[] {
    return [...(this.#holders.get(feature)?.keys() ?? [])]
  }

  /** Adds or replaces an association. The territories it acts in must be in the tree. */
  put(entry: Entry): void {
    this.remove(entry.associationId)
    const position = this.#free.pop() ?? this.#entries.length
    this.#entries[position] = entry
    this.#positions.set(entry.associationId, position)
    this.#slugs.set(entry.slug, position)
    this.everyone.add(position)
    for (const [feature, value] of this.#featuresOf(entry)) this.#holdersToBe(feature, value).add(position)
    for (const word of wordsOf(entry)) this.words.add(word, position)
    for (const order of this.#orders.values()) {
      order.positions.splice(this.#rankIn(order, entry), 0, position)
      order.ranks = undefined
    }
  }

  remove(associationId: string): void {
    const position = this.#positions.get(associationId)
    const entry = position === undefined ? undefined : this.#entries[position]
    if (position === undefined || !entry) return
    for (const order of this.#orders.values()) {
      order.positions.splice(this.#rankIn(order, entry), 1)
      order.ranks = undefined
    }
    for (const [feature, value] of this.#featuresOf(entry)) this.holders(feature, value)?.delete(position)
    for (const word of wordsOf(entry)) this.words.delete(word, position)
    this.everyone.delete(position)
    this.#entries[position] = undefined
    this.#positions.delete(associationId)
    this.#slugs.delete(entry.slug)
    this.#free.push(position)
  }

  /** Every position sorted, and kept so. No two entries may compare equal. */
  order(name: string, compare: Compare): readonly number[] {
    return this.#orderOf(name, compare).positions
  }

  /** Where each position stands in an order: a few are sorted by it without comparing what they say. */
  ranks(name: string, compare: Compare): Uint32Array {
    const order = this.#orderOf(name, compare)
    order.ranks ??= ranksOf(order.positions, this.capacity)
    return order.ranks
  }

  /** The territories that those of a crowd name, the wider ones left out. */
  placesOf(crowd: Crowd): string[] {
    return [...new Set(positionsOf(crowd).flatMap((position) => this.at(position).places))]
  }

  #orderOf(name: string, compare: Compare): Order {
    const known = this.#orders.get(name)
    if (known) return known
    const positions = [...this.#positions.values()].sort((a, b) => compare(this.at(a), this.at(b)))
    const order: Order = { positions, compare }
    this.#orders.set(name, order)
    return order
  }

  #rankIn({ positions, compare }: Order, entry: Entry): number {
    let [low, high] = [0, positions.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compare(this.at(positions[middle] ?? -1), entry) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #holdersToBe(feature: Feature, value: string): Positions {
    const values = this.#holders.get(feature) ?? new Map<string, Positions>()
    this.#holders.set(feature, values)
    const holders = values.get(value) ?? new Positions()
    values.set(value, holders)
    return holders
  }

  #featuresOf(entry: Entry): [Feature, string][] {
    const { kind, proofLevel, themes, offers, seeks, networks, places } = entry
    const wider = places.flatMap((place) => [place, ...(this.tree.get(place)?.ancestors ?? [])])
    const each = (feature: Feature, values: Iterable<string>) =>
      Array.from(values, (value): [Feature, string] => [feature, value])
    return [
      // One that was taken over from a list is looked for as such, whatever it is.
      ...each('kind', proofLevel === 'historic' ? [kind, 'historic'] : [kind]),
      ...each('proof', [proofLevel]),
      ...each('theme', themes),
      ...each('offers', offers),
      ...each('seeks', seeks),
      ...each('network', networks),
      ...each('territory', new Set(wider)),
      ...each('place', places.length > 0 ? new Set(places) : [nowhere]),
    ]
  }
}

function ranksOf(positions: readonly number[], capacity: number): Uint32Array {
  const ranks = new Uint32Array(capacity)
  for (let rank = 0; rank < positions.length; rank++) ranks[positions[rank] ?? 0] = rank
  return ranks
}

function wordsOf({ folded, acronym }: Entry): Set<string> {
  return new Set(`${folded} ${acronym ? fold(acronym) : ''}`.split(' ').filter(Boolean))
}
