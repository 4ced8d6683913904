import { beforeAll, describe, expect, it } from 'vitest'
import { exchanges, type Theme, themes } from '../../../associations/index.ts'
import type { Point } from '../../../kernel/geo.ts'
import { type FacetName, type Filter, facetNames, severalAtOnce } from '../filter.ts'
import { type Entry, kinds, proofLevels } from '../signatory.ts'
import { Directory } from './directory.ts'
import { farthest, metresBetween } from './distance.ts'
import { type Facets, facetsOf, find } from './find.ts'
import { pageOf } from './order.ts'

// What the directory answers by bits and ranks, against reading every line: the same, whatever is asked.

const networks = ['federation-des-jardins', 'reseau-du-livre', 'union-des-voisins']
const words = ['atelier', 'ateliers', 'velo', 'jardin', 'jardinage', 'cuisine', 'passerelle', 'lucioles']
const values = { theme: themes, offers: exchanges, seeks: exchanges, kind: [...kinds, 'historic'] }
const allValues = { ...values, proof: proofLevels }
const departement = (n: number) => `departement:Z${n}`
const commune = (n: number) => `commune:Z${n}`

/** Mulberry32: the same sequence for the same seed. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const random = chance(20_261_201)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
const some = <T>(list: readonly T[], share: number): T[] => list.filter(() => random() < share)

function entry(n: number): Entry {
  const isNetwork = n < networks.length
  const folded = isNetwork
    ? (networks[n] ?? '').replaceAll('-', ' ')
    : `${pick(words)} ${pick(words)} ${n % 40}`
  return {
    ...{ id: `s${String(n).padStart(5, '0')}`, associationId: `a${n}`, name: folded, folded },
    slug: isNetwork ? (networks[n] ?? '') : `un-nom-${n}`,
    kind: isNetwork || random() < 0.05 ? 'network' : pick(['association', 'informal']),
    ...{ themes: some(themes, 0.1) as Theme[], offers: some(exchanges, 0.1), seeks: some(exchanges, 0.1) },
    // Many sign at the same moment.
    signedAt: new Date(1_700_000_000_000 + Math.floor(random() * 200) * 1_000),
    proofLevel: pick(proofLevels),
    places: pick([
      [...new Set([commune(Math.floor(random() * 60)), pick([commune(3), departement(1)])])],
      [commune(Math.floor(random() * 61))],
      some([commune(5), commune(11), commune(60)], 0.5),
    ]),
    networks: random() < 0.2 ? [pick([...networks, 'one-that-did-not-sign'])] : [],
  }
}

const directory = new Directory()
let everyone: Entry[] = []
const territory = { code: '', hint: '' }

beforeAll(() => {
  for (let n = 0; n < 4; n++)
    directory.tree.add({
      ...territory,
      id: departement(n),
      kind: 'departement',
      name: `D${n}`,
      ancestors: [],
    })
  for (let n = 0; n < 60; n++)
    directory.tree.add({
      ...{ ...territory, id: commune(n), kind: 'commune', name: `C${n}` },
      ...{ ancestors: [departement(n % 4)], point: { lon: n % 7, lat: 45 + (n % 5) } },
    })
  // Nobody knows where it is.
  directory.tree.add({ ...territory, id: commune(60), kind: 'commune', name: 'C60', ancestors: [] })
  const known = new Map<string, Entry>()
  const put = (one: Entry) => {
    directory.put(one)
    known.set(one.associationId, one)
  }
  for (let n = 0; n < 900; n++) put(entry(n))
  // The orders exist, then people withdraw, change and come: what is kept sorted must stay so.
  for (const sort of ['recent', 'nom'] as const)
    pageOf(directory, find(directory, { words: [] }), { words: [], sort }, undefined, 1)
  for (let n = 10; n < 900; n += 7) {
    directory.remove(`a${n}`)
    known.delete(`a${n}`)
  }
  for (let n = 11; n < 1_000; n += 5) put(entry(n))
  everyone = [...known.values()]
})

function question(): Filter {
  const chosen = Object.fromEntries(
    facetNames.flatMap((facet) => {
      const list: readonly string[] = facet === 'network' ? [...networks, 'nobody'] : allValues[facet]
      const asked = random() < 0.25 ? [pick(list)] : []
      if (severalAtOnce.includes(facet) && random() < 0.1) asked.push(pick(list))
      return asked.length > 0 ? [[facet, [...new Set(asked)]]] : []
    }),
  )
  return {
    words: random() < 0.4 ? some(['ateli', 'velo', 'jardin', 'lucioles', '12', 'union', 'zzz'], 0.2) : [],
    ...(random() < 0.5 && {
      territoryId: random() < 0.5 ? commune(pick([1, 3, 7])) : departement(pick([0, 1, 3])),
    }),
    ...{ chosen, sort: pick(['recent', 'nom', 'proche', 'proche'] as const) },
    near: { lon: pick([2, 3, 3.5, 180]), lat: pick([45, 46.2, -20]) },
  }
}

const has = (one: Entry, facet: FacetName, value: string): boolean => {
  if (facet === 'kind') return one.kind === value || (value === 'historic' && one.proofLevel === 'historic')
  if (facet === 'proof') return one.proofLevel === value
  const key = ({ theme: 'themes', offers: 'offers', seeks: 'seeks', network: 'networks' } as const)[facet]
  return (one[key] as string[]).includes(value)
}

const actsIn = (one: Entry, id: string) =>
  one.places.some((place) => place === id || directory.tree.get(place)?.ancestors.includes(id))

function naive({ words: asked, territoryId, chosen = {} }: Filter, except?: FacetName): Entry[] {
  return everyone.filter(
    (one) =>
      asked.every((word) => one.folded.split(' ').some((own) => own.startsWith(word))) &&
      (!territoryId || actsIn(one, territoryId)) &&
      facetNames.every(
        (facet) => facet === except || (chosen[facet] ?? []).every((value) => has(one, facet, value)),
      ),
  )
}

const counted = (some: readonly Entry[]) => {
  const count = some.filter(({ kind }) => kind === 'network').length
  return { associations: some.length - count, networks: count }
}

function naiveFacet(filter: Filter, facet: FacetName): Facets[FacetName] {
  const some = naive(filter, severalAtOnce.includes(facet) ? undefined : facet)
  const list: readonly string[] = facet === 'network' ? networks : allValues[facet]
  return list.flatMap((value) => {
    const isChosen = filter.chosen?.[facet]?.includes(value) ?? false
    const holding = some.filter((one) => has(one, facet, value))
    return isChosen || holding.length > 0 ? [{ value, isChosen, ...counted(holding) }] : []
  })
}

const newestFirst = (a: Entry, b: Entry) =>
  b.signedAt.getTime() - a.signedAt.getTime() || (a.id < b.id ? 1 : -1)
const byName = (a: Entry, b: Entry) =>
  a.folded === b.folded ? (a.id < b.id ? -1 : 1) : a.folded < b.folded ? -1 : 1

function farFrom(near: Point, { places }: Entry): number {
  const points = places.flatMap((place) => directory.tree.point(place) ?? [])
  return Math.min(farthest, ...points.map((point) => metresBetween(near, point)))
}

/** Every line of the answer, page after page, then back again. */
function turned(filter: Filter): { there: string[]; back: string[]; metres: number[] } {
  const found = find(directory, filter)
  const there: string[] = []
  const metres: number[] = []
  let page = pageOf(directory, found, filter, undefined, 17)
  const back: string[] = []
  for (;;) {
    there.push(...page.lines.map(({ id }) => id))
    metres.push(...page.lines.map(({ metres: far = 0 }) => far))
    // Somebody met twice would be turned to for ever.
    if (!page.next || there.length > everyone.length) break
    page = pageOf(directory, found, filter, page.next, 17)
  }
  for (;;) {
    back.unshift(...page.lines.map(({ id }) => id))
    if (!page.previous || back.length > everyone.length) return { there, back, metres }
    page = pageOf(directory, found, filter, page.previous, 17)
  }
}

describe('the quick way and the slow one', () => {
  it('find the same, count the same, and turn the same pages', () => {
    let found = 0
    for (let n = 0; n < 400; n++) {
      const filter = question()
      const slow = naive(filter)
      found += slow.length > 0 ? 1 : 0
      const quick = find(directory, filter)
      if (quick.corrected.length > 0) continue
      expect(quick.count, JSON.stringify(filter)).toEqual(counted(slow))
      const facets = facetsOf(directory, filter, quick, allValues)
      for (const facet of facetNames)
        expect(facets[facet], `${facet} ${JSON.stringify(filter)}`).toEqual(naiveFacet(filter, facet))
      const { there, back, metres } = turned(filter)
      expect(back).toEqual(there)
      const sorted = slow.toSorted(filter.sort === 'nom' ? byName : newestFirst)
      if (filter.sort === 'proche' && filter.near) {
        const { near } = filter
        sorted.sort((a, b) => farFrom(near, a) - farFrom(near, b))
        expect(metres).toEqual(sorted.map((one) => farFrom(near, one)))
      }
      expect(there).toEqual(sorted.map(({ id }) => id))
    }
    // Questions that nobody answers would prove nothing.
    expect(found).toBeGreaterThan(150)
  })
})
