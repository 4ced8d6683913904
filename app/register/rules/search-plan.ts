/** A word of the register and how many active entries have it. */
export type KnownWord = { word: string; entries: number }

/** A typed word and the words of the register it may stand for, itself included. */
export type Term = { words: string[]; entries: number }

/** What a candidate must have and what it had better have, in the words of a PostgreSQL `tsquery`. */
export type SearchPlan = { musts: string; wished: string[] }

/** A word that more entries have is too common to be looked up when a rarer one was typed. */
const tooCommon = 60_000

export function termOf(word: string, known: readonly KnownWord[]): Term {
  const entries = known.reduce((sum, one) => sum + one.entries, 0)
  return { words: [...new Set([word, ...known.map((one) => one.word)])], entries }
}

/** The rarest words lead; the common ones only say which candidate comes first. */
export function planOf(terms: readonly Term[]): SearchPlan {
  const rarestFirst = terms.toSorted((a, b) => a.entries - b.entries)
  const leading = rarestFirst.filter((term, i) => i === 0 || term.entries <= tooCommon)
  return {
    musts: leading.map(anyOf).join(' & '),
    wished: rarestFirst.slice(leading.length).map(anyOf),
  }
}

/** When no entry has every word: the rarest alone, the others wished for. */
export function looserPlanOf(terms: readonly Term[]): SearchPlan | undefined {
  const known = terms.filter((term) => term.entries > 0)
  const [first, ...others] = known.toSorted((a, b) => a.entries - b.entries)
  if (!first || first.entries > tooCommon) return undefined
  return { musts: anyOf(first), wished: others.map(anyOf) }
}

/** Words are plain letters and digits (`fold`): none can be mistaken for an operator. */
function anyOf({ words }: Term): string {
  return `(${words.join(' | ')})`
}
