import type { Day } from '../../kernel/instants.ts'
import { fold } from '../../kernel/text.ts'
import { type ActionWords, longest } from './forms.ts'

/** What a meeting decided, as an action says it: a title of one line, the whole when it is longer, no day gone by. */
export function wordsOf(decision: { what: string; dueOn: string | null }, today: Day): ActionWords {
  const { what, dueOn } = decision
  const isLong = what.length > longest.title
  return {
    title: isLong ? cut(what, longest.title) : what,
    details: isLong ? what : '',
    dueOn: dueOn && dueOn >= today ? dueOn : undefined,
  }
}

/** Cut between two words. */
function cut(text: string, most: number): string {
  const start = text.slice(0, most - 1)
  const space = start.lastIndexOf(' ')
  return `${space > most / 2 ? start.slice(0, space) : start}…`
}

/** The association that a decision names, when one alone bears that name. */
export function ownerNamed<A extends { name: string }>(who: string, among: readonly A[]): A | undefined {
  const alike = among.filter(({ name }) => fold(name) === fold(who))
  return alike.length === 1 ? alike[0] : undefined
}
