import { type FacetName, type Filter, facetNames, severalAtOnce } from '../filter.ts'
import type { Tally } from '../signatory.ts'
import type { Directory, Feature } from './directory.ts'
import { countBits, hasBit } from './positions.ts'
import { type Branch, root } from './tree.ts'

/** A value one may choose, and how many would be found then. */
export type FacetValue = Tally & { value: string; isChosen: boolean }
/** A territory one may go down to. */
export type FacetPlace = Tally & { territory: Branch }

export type Facets = Record<FacetName, FacetValue[]> & { places: FacetPlace[]; path: Branch[] }

/** Whom a filter keeps. */
export type Found = {
  /** A bit for each position. */
  bits: Uint32Array
  count: Tally
  /** Words that nobody has, and what was searched instead. */
  corrected: { typed: string; meant: string }[]
}

type Limit = { feature: FacetName | 'territory' | 'name'; keep: (bits: Uint32Array) => Uint32Array }

/** Everyone whom the filter keeps. */
export function find(directory: Directory, filter: Filter): Found {
  const corrected: Found['corrected'] = []
  const limits = limitsOf(directory, filter, (typed, meant) => corrected.push({ typed, meant }))
  const bits = kept(directory, limits)
  return { bits, count: tally(directory, bits), corrected }
}

/** What one may choose next, and exactly how many would be found: nobody’s values are left out. */
export function facetsOf(
  directory: Directory,
  filter: Filter,
  values: Record<Exclude<FacetName, 'network'>, readonly string[]>,
): Facets {
  const limits = limitsOf(directory, filter)
  const all = kept(directory, limits)
  const networks = networkSlugs(directory)
  const valuesOf = (facet: FacetName) => (facet === 'network' ? networks : values[facet])
  const facets = facetNames.map((facet) => {
    // One value only at a time: another would replace it, so it is counted as if none was chosen.
    const bits = severalAtOnce.includes(facet) ? all : kept(directory, limits, facet)
    return [facet, facetValues(directory, filter, facet, bits, valuesOf(facet))]
  })
  const { territoryId = root } = filter
  return {
    ...(Object.fromEntries(facets) as Record<FacetName, FacetValue[]>),
    places: placesUnder(directory, territoryId, all),
    path: directory.tree.path(territoryId),
  }
}

function facetValues(
  directory: Directory,
  filter: Filter,
  facet: FacetName,
  bits: Uint32Array,
  values: readonly string[],
): FacetValue[] {
  return values.flatMap((value) => {
    const isChosen = filter.chosen?.[facet]?.includes(value) ?? false
    const count = tallyOf(directory, facet, value, bits)
    return isChosen || count.associations + count.networks > 0 ? [{ value, isChosen, ...count }] : []
  })
}

/** How many act in each territory right under one. */
function placesUnder(directory: Directory, territoryId: string, bits: Uint32Array): FacetPlace[] {
  return directory.tree.children(territoryId).flatMap((territory) => {
    const count = countAt(directory, territory.id, bits)
    return count.associations + count.networks > 0 ? [{ territory, ...count }] : []
  })
}

/** How many of `bits` act in a territory. */
export function countAt(directory: Directory, territoryId: string, bits: Uint32Array): Tally {
  return tallyOf(directory, 'territory', territoryId, bits)
}

/** How many of `bits` have a feature. */
export function tallyOf(directory: Directory, feature: Feature, value: string, bits: Uint32Array): Tally {
  const holders = directory.holders(feature, value)
  return holders ? tally(directory, holders.among(bits)) : { associations: 0, networks: 0 }
}

/** How many say that they act in the whole of a territory: not in a part of it. */
export function actingThere(directory: Directory, territoryId: string): Tally {
  const bits = directory.holders('territory', territoryId)?.toBits(directory.capacity)
  const count = { associations: 0, networks: 0 }
  for (let position = 0; bits && position < directory.capacity; position++) {
    if (!hasBit(bits, position)) continue
    const { places, kind } = directory.at(position)
    if (places.includes(territoryId)) count[kind === 'network' ? 'networks' : 'associations'] += 1
  }
  return count
}

function tally(directory: Directory, bits: Uint32Array): Tally {
  const networks = directory.holders('kind', 'network')?.countAmong(bits) ?? 0
  return { associations: countBits(bits) - networks, networks }
}

function networkSlugs(directory: Directory): string[] {
  const bits = directory.holders('kind', 'network')?.toBits(directory.capacity)
  const slugs: string[] = []
  for (let position = 0; bits && position < directory.capacity; position++)
    if (hasBit(bits, position)) slugs.push(directory.at(position).slug)
  return slugs
}

/** One limit for each thing asked; each keeps some of those it is given. */
function limitsOf(
  directory: Directory,
  { words, territoryId, chosen = {} }: Filter,
  correct: (typed: string, meant: string) => void = () => {},
): Limit[] {
  const limits: Limit[] = words.map((word) => ({
    feature: 'name',
    keep(bits) {
      const { bits: named, corrected } = directory.words.holders(word, directory.capacity)
      if (corrected) correct(word, corrected)
      return bits.map((each, i) => each & (named[i] ?? 0))
    },
  }))
  const hold = (feature: FacetName | 'territory', value: string) => {
    const keep = (bits: Uint32Array) =>
      directory.holders(feature, value)?.among(bits) ?? new Uint32Array(bits.length)
    limits.push({ feature, keep })
  }
  for (const facet of facetNames) for (const value of chosen[facet] ?? []) hold(facet, value)
  if (territoryId) hold('territory', territoryId)
  return limits
}

/** Those whom every limit keeps, but those of one facet. */
function kept(directory: Directory, limits: Limit[], except?: FacetName): Uint32Array {
  const everyone: Uint32Array = directory.everyone.toBits(directory.capacity)
  return limits.filter(({ feature }) => feature !== except).reduce((bits, { keep }) => keep(bits), everyone)
}
