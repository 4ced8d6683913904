/** One line of a suggestion list. `fill` gives other fields of the form their values, by name. */
export type Suggestion = { value: string; label: string; note?: string; fill?: Record<string, string> }

/** What the server answered, without what a list cannot show. */
export function readSuggestions(answer: unknown): Suggestion[] {
  return Array.isArray(answer) ? answer.filter(isSuggestion) : []
}

function isSuggestion(item: unknown): item is Suggestion {
  const { value, label } = (item ?? {}) as Partial<Suggestion>
  return typeof value === 'string' && typeof label === 'string' && label !== ''
}

/** The line a key leads to, `-1` being the text itself; undefined when the key is not for the list. */
export function lineAfter(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : -1
  if (key === 'ArrowUp') return active < 0 ? count - 1 : active - 1
  // Before a line is chosen these keys move the caret, as in any text.
  if (active < 0) return undefined
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return undefined
}

/** The sentence for `n` results: none, one, or `many` with its `{n}` replaced. */
export function foundWords(n: number, none: string, one: string, many: string): string {
  if (n === 0) return none
  return n === 1 ? one : many.replace('{n}', String(n))
}
