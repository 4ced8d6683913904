// What people write short, and the register long, or the other way round.
const pairs = [
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['cie', 'compagnie'],
  ['asso', 'association'],
  ['assoc', 'association'],
  ['ass', 'association'],
  ['fed', 'federation'],
  ['ctre', 'centre'],
  ['com', 'comite'],
] as const

const longOf = new Map<string, string>(pairs)
const shortsOf = Map.groupBy(pairs, ([, long]) => long)

/** Other ways to write a folded word. @example spellingsOf('st') // ['saint'] */
export function spellingsOf(word: string): string[] {
  const long = longOf.get(word)
  return long ? [long] : (shortsOf.get(word as 'saint')?.map(([short]) => short) ?? [])
}

/** Words that tell no name from another: articles, and what every association is. */
const fillers = new Set(
  'association associations loi 1901 de du des d le la les l et en a au aux pour par sur un une'.split(' '),
)

/**
 * The words of a folded name that tell it from others, in their long spelling; all of them when none does.
 * @example tellingWords('assoc les amis de st amance') // ['amis', 'saint', 'amance']
 */
export function tellingWords(folded: string): string[] {
  const words = folded.split(' ').map((word) => longOf.get(word) ?? word)
  const telling = words.filter((word) => !fillers.has(word))
  return [...new Set(telling.length > 0 ? telling : words)].filter(Boolean)
}
