import type { Point } from '../../kernel/geo.ts'
import { squeeze } from '../../kernel/text.ts'
import { type Direction, directions, type Kind, kinds } from './listing.ts'

/** What a visitor asks of the list, as typed; `territory` is the identifier of a suggestion for `place`. */
export type Question = {
  direction?: Direction
  kind?: Kind
  theme?: string
  place: string
  territory?: string
  /** A place, a postcode or coordinates: the nearest come first. */
  near: string
  nearTerritory?: string
}

/** The same once the places are found. */
export type Filter = {
  direction?: Direction
  kind?: Kind
  theme?: string
  territoryId?: string
  associationId?: string
  near?: Point
}

/** After which line a page begins: what the lines are in order of, and whose. */
export type Cursor = { key: string; id: string }

/** Reads the address of the list. A value we do not know is no filter. */
export function readQuestion(query: URLSearchParams, isTheme: (text: string) => boolean): Question {
  const text = (name: string) => squeeze(query.get(name) ?? '').slice(0, 100)
  const direction = directions.find((one) => one === { besoin: 'need', offre: 'offer' }[text('sens')])
  const kind = kinds.find((one) => one === text('quoi'))
  const [theme, territory, nearTerritory] = [text('theme'), text('lieu-choice'), text('pres-choice')]
  const near = text('pres')
  return {
    ...(direction && { direction }),
    ...(kind && { kind }),
    ...(isTheme(theme) && { theme }),
    place: text('lieu'),
    ...(territory && { territory }),
    near,
    ...(near && nearTerritory && { nearTerritory }),
  }
}

/** Whether the whole list is asked for. */
export function asksNothing({ direction, kind, theme, place, territory }: Question): boolean {
  return !direction && !kind && !theme && !place && !territory
}

/** The address of a question: one order, nothing empty. */
export function addressOf(path: string, question: Question, cursor?: Cursor): string {
  const { direction, kind, theme, place, territory, near, nearTerritory } = question
  const query = new URLSearchParams()
  const pairs: [string, string | undefined][] = [
    ['sens', direction && { need: 'besoin', offer: 'offre' }[direction]],
    ['quoi', kind],
    ['theme', theme],
    ['lieu', place],
    ['lieu-choice', territory],
    ['pres', near],
    ['pres-choice', nearTerritory],
    ['apres', cursor && `${cursor.key}~${cursor.id}`],
  ]
  for (const [name, value] of pairs) if (value) query.append(name, value)
  return query.size > 0 ? `${path}?${query}` : path
}

/** Reads `?apres=`; anything else is the first page. */
export function readCursor(query: URLSearchParams, isNear: boolean): Cursor | undefined {
  const [, key, id] = /^([\dTZ:.-]{1,30})~([0-9a-f-]{36})$/.exec(query.get('apres') ?? '') ?? []
  if (!key || !id || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined
  const fits = isNear ? /^\d{1,9}$/.test(key) : !Number.isNaN(Date.parse(key))
  return fits ? { key, id } : undefined
}
