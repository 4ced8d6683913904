import type { Theme } from '../../associations/index.ts'
import { fold, squeeze } from '../../kernel/text.ts'
import { isKind, type Kind } from './signatory.ts'

/** What a visitor asked of the register, as typed; `territory` is the identifier of a suggestion for `place`. */
export type Question = { name: string; place: string; territory?: string; theme?: Theme; kind?: Kind }

/** The same once the place is found: what a query understands. */
export type Filter = { words: string[]; territoryId?: string; theme?: Theme; kind?: Kind }

export const noFilter: Filter = { words: [] }

/** Reads the address of the register. A theme or kind we do not know is no filter. */
export function readQuestion(query: URLSearchParams, isTheme: (text: string) => text is Theme): Question {
  const theme = query.get('theme') ?? ''
  const kind = query.get('type') ?? ''
  const territory = query.get('lieu-choice')?.slice(0, 40)
  return {
    name: squeeze(query.get('nom') ?? '').slice(0, 100),
    place: squeeze(query.get('lieu') ?? '').slice(0, 100),
    ...(territory && { territory }),
    ...(isTheme(theme) && { theme }),
    ...(isKind(kind) && { kind }),
  }
}

export function asksNothing({ name, place, territory, theme, kind }: Question): boolean {
  return !name && !place && !territory && !theme && !kind
}

/** @param territoryId the territory that `place` means; France as a whole is no filter. */
export function filterOf({ name, theme, kind }: Question, territoryId?: string): Filter {
  return {
    words: searchedWords(name),
    ...(territoryId && !territoryId.startsWith('france:') && { territoryId }),
    ...(theme && { theme }),
    ...(kind && { kind }),
  }
}

/** The address of the same question elsewhere: one order, nothing empty, so that addresses are stable. */
export function addressOf(path: string, question: Question, more: Record<string, string> = {}): string {
  const { name, place, territory = '', theme = '', kind = '' } = question
  const fields = { nom: name, lieu: place, 'lieu-choice': territory, theme, type: kind, ...more }
  const query = new URLSearchParams(Object.entries(fields).filter(([, value]) => value))
  return query.size > 0 ? `${path}?${query}` : path
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
