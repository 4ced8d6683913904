import type { Point } from '../../kernel/geo.ts'
import { fold, squeeze } from '../../kernel/text.ts'

/** What one may choose among, in the order it is shown. */
export const facetNames = ['theme', 'offers', 'seeks', 'kind', 'proof', 'network'] as const
export type FacetName = (typeof facetNames)[number]

/** Several may be asked at once: one can be about food and about culture, not an association and a network. */
export const severalAtOnce: readonly FacetName[] = ['theme', 'offers', 'seeks', 'network']

export const sorts = ['recent', 'nom', 'proche'] as const
export type Sort = (typeof sorts)[number]
export type View = 'list' | 'map'
export type Chosen = Partial<Record<FacetName, string[]>>

/** What a visitor asked of the register, as typed; `territory` is the identifier of a suggestion for `place`. */
export type Question = {
  name: string
  place: string
  territory?: string
  /** A place, a postcode or coordinates: the nearest come first. */
  near: string
  nearTerritory?: string
  chosen: Chosen
  sort: Sort
  view: View
}

/** The same once the places are found: what the directory understands. */
export type Filter = { words: string[]; territoryId?: string; chosen?: Chosen; sort?: Sort; near?: Point }

export const noQuestion: Question = {
  name: '',
  place: '',
  near: '',
  chosen: {},
  sort: 'recent',
  view: 'list',
}
export const noFilter: Filter = { words: [] }

const parameters: Record<FacetName, string> = {
  theme: 'theme',
  offers: 'propose',
  seeks: 'cherche',
  kind: 'type',
  proof: 'preuve',
  network: 'reseau',
}

type Query = URLSearchParams

/** Reads the address of the register. A value we do not know is no filter. */
export function readQuestion(query: Query, isKnown: (facet: FacetName, value: string) => boolean): Question {
  const text = (name: string) => squeeze(query.get(name) ?? '').slice(0, 100)
  const [territory, nearTerritory] = [text('lieu-choice').slice(0, 40), text('pres-choice').slice(0, 40)]
  const near = text('pres')
  const sort = query.get('tri') ?? ''
  return {
    name: text('nom'),
    place: text('lieu'),
    ...(territory && { territory }),
    near,
    ...(near && nearTerritory && { nearTerritory }),
    chosen: readChosen(query, isKnown),
    sort: sorts.find((each) => each === sort) ?? (near ? 'proche' : 'recent'),
    view: query.get('vue') === 'carte' ? 'map' : 'list',
  }
}

function readChosen(query: Query, isKnown: (facet: FacetName, value: string) => boolean): Chosen {
  const chosen: Chosen = {}
  for (const facet of facetNames) {
    const known = [...new Set(query.getAll(parameters[facet]))].filter((value) => isKnown(facet, value))
    const values = severalAtOnce.includes(facet) ? known.slice(0, 8).toSorted() : known.slice(0, 1)
    if (values.length > 0) chosen[facet] = values
  }
  return chosen
}

/** True when everyone is asked for, in whatever order. */
export function asksNothing({ name, place, territory, chosen }: Question): boolean {
  return !name && !place && !territory && Object.keys(chosen).length === 0
}

/**
 * @param territoryId the territory that `place` means; France as a whole is no filter.
 * @param near the point that `near` means.
 */
export function filterOf({ name, chosen, sort }: Question, territoryId?: string, near?: Point): Filter {
  return {
    words: searchedWords(name),
    ...(territoryId && !territoryId.startsWith('france:') && { territoryId }),
    chosen,
    // Nearest to nowhere is no order.
    sort: sort === 'proche' && !near ? 'recent' : sort,
    ...(near && { near }),
  }
}

/** The address of the same question elsewhere: one order, nothing empty, so that addresses are stable. */
export function addressOf(path: string, question: Question, more: Record<string, string> = {}): string {
  const query = new URLSearchParams(fieldsOf(question))
  for (const [name, value] of Object.entries(more)) query.append(name, value)
  return query.size > 0 ? `${path}?${query}` : path
}

/** The fields of a question as a form would send them. */
export function fieldsOf(question: Question): [name: string, value: string][] {
  const { name, place, territory = '', near, nearTerritory = '', chosen, sort, view } = question
  const usual: Sort = near ? 'proche' : 'recent'
  return (
    [
      ['nom', name],
      ['lieu', place],
      ['lieu-choice', territory],
      ...facetNames.flatMap((facet) => (chosen[facet] ?? []).map((value) => [parameters[facet], value])),
      ['pres', near],
      ['pres-choice', nearTerritory],
      ['tri', sort === usual ? '' : sort],
      ['vue', view === 'map' ? 'carte' : ''],
    ] as [string, string][]
  ).filter(([, value]) => value)
}

/** The same question with one value more, or less when it was asked already; elsewhere it replaces the other. */
export function toggled(question: Question, facet: FacetName, value: string): Question {
  const { [facet]: asked = [], ...others } = question.chosen
  const without = asked.filter((each) => each !== value)
  const added = severalAtOnce.includes(facet) ? [...asked, value].toSorted() : [value]
  const values = without.length < asked.length ? without : added
  return { ...question, chosen: values.length > 0 ? { ...others, [facet]: values } : others }
}

/** The same question at another place, or everywhere. */
export function placedAt(question: Question, territory?: { id: string; name: string }): Question {
  const { territory: _before, ...rest } = question
  return territory ? { ...rest, place: territory.name, territory: territory.id } : { ...rest, place: '' }
}

/** Where a place of the map leads: the same map there. A district has nothing under it: its list is next. */
export function placeHref(question: Question, territory: { id: string; name: string; kind: string }): string {
  const next = placedAt(question, territory)
  return addressOf('/signataires', territory.kind === 'qpv' ? { ...next, view: 'list' } : next)
}

/**
 * “de” and “la” are in every name: a short word counts only when it is alone. A name that folds to nothing is
 * searched as it is: it matches nothing rather than everything.
 */
function searchedWords(name: string): string[] {
  if (!name) return []
  const words = fold(name).split(' ').filter(Boolean)
  const telling = words.filter((word) => word.length > 2)
  return (telling.length > 0 ? telling : words.length > 0 ? words : [name]).slice(0, 8)
}
