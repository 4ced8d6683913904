import { isId } from '../../kernel/ids.ts'
import { squeeze } from '../../kernel/text.ts'

/** What the list shows: what lives, calls that others may still answer too, or what was brought to its end. */
export const views = ['living', 'calls', 'ended'] as const
export type View = (typeof views)[number]

/** What a visitor asks of the list, as typed; `territory` is the identifier of a suggestion for `place`. */
export type Question = { which: View; place: string; territory?: string; theme?: string }

/** The same once the place is found. */
export type Filter = { which: View; territoryId?: string; theme?: string }

/** After which line a page begins: what the lines are in order of, and whose. */
export type Cursor = { key: string; id: string }

const words: Record<View, string> = { living: '', calls: 'appels', ended: 'termines' }

/** Reads the address of the list. A value we do not know is no filter. */
export function readQuestion(query: URLSearchParams, isTheme: (text: string) => boolean): Question {
  const text = (name: string) => squeeze(query.get(name) ?? '').slice(0, 100)
  const [theme, territory] = [text('theme'), text('lieu-choice')]
  return {
    which: views.find((one) => words[one] === text('voir')) ?? 'living',
    place: text('lieu'),
    ...(territory && { territory }),
    ...(isTheme(theme) && { theme }),
  }
}

/** The address of a question: one order, nothing empty. */
export function addressOf(
  path: string,
  { which, place, territory, theme }: Question,
  cursor?: Cursor,
): string {
  const query = new URLSearchParams()
  const pairs: [string, string | undefined][] = [
    ['voir', words[which]],
    ['lieu', place],
    ['lieu-choice', territory],
    ['theme', theme],
    ['apres', cursor && `${cursor.key}~${cursor.id}`],
  ]
  for (const [name, value] of pairs) if (value) query.append(name, value)
  return query.size > 0 ? `${path}?${query}` : path
}

/** Reads `?apres=`; anything else is the first page. */
export function readCursor(query: URLSearchParams, which: View): Cursor | undefined {
  const [, key = '', id = ''] =
    /^([\dTZ:.-]{1,30}|infinity)~([0-9a-f-]{36})$/.exec(query.get('apres') ?? '') ?? []
  if (!isId(id)) return undefined
  const isDay = key === 'infinity' || /^\d{4}-\d{2}-\d{2}$/.test(key)
  const fits = which === 'calls' ? isDay : key !== 'infinity' && !Number.isNaN(Date.parse(key))
  return fits ? { key, id } : undefined
}
