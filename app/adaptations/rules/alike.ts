import { fold } from '../../kernel/text.ts'

/** Words that French sentences share whatever they say. */
const small = new Set(
  'avec aussi dans des elle elles entre est etre font ils les leur leurs mais meme nos notre nous par pas plus pour que qui sans ses son sont sur tous tout toute toutes une vers vos votre vous'.split(
    ' ',
  ),
)

/** From this share of words in common two texts are near: half of one, half of the other. */
const near = 0.5

type Text = { heading: string; body: string }

/** The words that say something, without accents, plural nor gender: enough to see that two texts are near. */
export function wordsOf({ heading, body }: Text): Set<string> {
  const words = fold(`${heading} ${body}`)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2 && !small.has(word))
  return new Set(words.map((word) => word.replace(/(?:es|s|x|e)$/, '')))
}

/** Words in common over the words of both (Dice): 1 for the same words, 0 for none. */
export function nearness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 1
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let common = 0
  for (const word of few) if (many.has(word)) common += 1
  return (2 * common) / (one.size + other.size)
}

/**
 * Texts that say nearly the same, together. A text joins the first group whose first text it is near, so that a
 * group never drifts from its beginning; the order given is the order kept.
 */
export function alike<T extends Text>(texts: readonly T[]): T[][] {
  const groups: { words: Set<string>; texts: T[] }[] = []
  for (const text of texts) {
    const words = wordsOf(text)
    const group = groups.find((one) => nearness(one.words, words) >= near)
    if (group) group.texts.push(text)
    else groups.push({ words, texts: [text] })
  }
  return groups.map(({ texts: together }) => together)
}
