import { type FacetName, type Filter, facetNames, severalAtOnce } from '../filter.ts'
import type { Tally } from '../signatory.ts'
import type { Directory, Feature } from './directory.ts'
import { type Crowd, countOf, crowdOf } from './positions.ts'
import { type Branch, root } from './tree.ts'

/** A value one may choose, and how many would be found then. */
export type FacetValue = Tally & { value: string; isChosen: boolean }
/** A territory one may go down to. */
export type FacetPlace = Tally & { territory: Branch }
export type Facets = Record<FacetName, FacetValue[]> & { places: FacetPlace[]; path: Branch[] }

/** Whom one counts among: networks are always said apart. */
export type Among = { everyone: Crowd; networks: Crowd }

/** Whom a filter keeps. */
export type Found = Among & {
  count: Tally
  /** Words that nobody has, and what was searched instead. */
  corrected: { typed: string; meant: string }[]
  limits: Limit[]
}

type Limit = { feature: FacetName | 'territory' | 'name'; keepIn: (bits: Uint32Array) => void }

/** Everyone whom the filter keeps. */
export function find(directory: Directory, filter: Filter): Found {
  const corrected: Found['corrected'] = []
  const limits = limitsOf(directory, filter, (typed, meant) => corrected.push({ typed, meant }))
  const among = kept(directory, limits)
  return { ...among, count: tally(among), corrected, limits }
}

/** What one may choose next, and exactly how many would be found: nobody’s values are left out. */
export function facetsOf(
  directory: Directory,
  { territoryId = root, chosen = {} }: Filter,
  found: Found,
  values: Record<Exclude<FacetName, 'network'>, readonly string[]>,
): Facets {
  const facets = facetNames.map((facet) => {
    const asked = chosen[facet] ?? []
    // One value only at a time: another would replace it, so it is counted as if none was chosen.
    const isReplaced = asked.length > 0 && !severalAtOnce.includes(facet)
    const among = isReplaced ? kept(directory, found.limits, facet) : found
    const all = facet === 'network' ? networksNamed(directory, asked) : values[facet]
    return [facet, facetValues(directory, facet, all, asked, among)]
  })
  return {
    ...(Object.fromEntries(facets) as Record<FacetName, FacetValue[]>),
    places: placesUnder(directory, territoryId, found),
    path: directory.tree.path(territoryId),
  }
}

function facetValues(
  directory: Directory,
  facet: FacetName,
  values: readonly string[],
  asked: readonly string[],
  among: Among,
): FacetValue[] {
  return values.flatMap((value) => {
    const isChosen = asked.includes(value)
    const count = tallyOf(directory, facet, value, among)
    return isChosen || count.associations + count.networks > 0 ? [{ value, isChosen, ...count }] : []
  })
}

/** Networks that signed and that somebody says it belongs to, or that were asked for. */
function networksNamed(directory: Directory, asked: readonly string[]): string[] {
  const named = new Set([...directory.valuesOf('network'), ...asked])
  return [...named].filter((slug) => directory.bySlug(slug)?.kind === 'network').toSorted()
}

/** How many act in each territory right under one. */
function placesUnder(directory: Directory, territoryId: string, among: Among): FacetPlace[] {
  return directory.tree.children(territoryId).flatMap((territory) => {
    const count = countAt(directory, territory.id, among)
    return count.associations + count.networks > 0 ? [{ territory, ...count }] : []
  })
}

/** How many of those found act in a territory. */
export function countAt(directory: Directory, territoryId: string, among: Among): Tally {
  return tallyOf(directory, 'territory', territoryId, among)
}

/** How many of those found have a feature. */
export function tallyOf(
  directory: Directory,
  feature: Feature,
  value: string,
  { everyone, networks }: Among,
): Tally {
  const holders = directory.holders(feature, value)
  if (!holders) return { associations: 0, networks: 0 }
  const count = holders.countAmong(networks)
  return { associations: holders.countAmong(everyone) - count, networks: count }
}

/** How many say that they act in the whole of a territory: not in a part of it. */
export function actingThere(directory: Directory, territoryId: string): Tally {
  return tallyOf(directory, 'place', territoryId, kept(directory, []))
}

function tally({ everyone, networks }: Among): Tally {
  const count = countOf(networks)
  return { associations: countOf(everyone) - count, networks: count }
}

/** One limit for each thing asked; each takes out those whom it does not keep. */
function limitsOf(
  directory: Directory,
  { words, territoryId, chosen = {} }: Filter,
  correct: (typed: string, meant: string) => void,
): Limit[] {
  const hold = (feature: FacetName | 'territory', value: string): Limit => {
    const holders = directory.holders(feature, value)
    return { feature, keepIn: (bits) => (holders ? holders.keepIn(bits) : bits.fill(0)) }
  }
  const called = words.map((word): Limit => {
    const { bits: named, corrected } = directory.words.holders(word, directory.capacity)
    if (corrected) correct(word, corrected)
    return { feature: 'name', keepIn: (bits) => keepBoth(bits, named) }
  })
  return [
    ...called,
    ...facetNames.flatMap((facet) => (chosen[facet] ?? []).map((value) => hold(facet, value))),
    ...(territoryId ? [hold('territory', territoryId)] : []),
  ]
}

function keepBoth(bits: Uint32Array, others: Uint32Array): void {
  for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) & (others[i] ?? 0)
}

/** Those whom every limit keeps, but those of one facet. */
function kept(directory: Directory, limits: readonly Limit[], except?: FacetName): Among {
  const bits = directory.everyone.toBits(directory.capacity)
  for (const { feature, keepIn } of limits) if (feature !== except) keepIn(bits)
  const networks = bits.slice()
  const isNetwork = directory.holders('kind', 'network')
  if (isNetwork) isNetwork.keepIn(networks)
  else networks.fill(0)
  return { everyone: crowdOf(bits), networks: crowdOf(networks) }
}
