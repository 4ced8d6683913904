import { fold } from '../../kernel/text.ts'

/** The mark of a letter that was lost, mostly an accented one, when a file was converted. */
export const lostLetter = '\ufffd'

/** A name that goes on is searched by its beginning: an index keeps no more than 2.7 KB. */
const longestName = 300

/** A name as it is searched. A lost letter was an é more often than all others together. */
export function foldName(name: string): string {
  const folded = fold(name.includes(lostLetter) ? name.replaceAll(lostLetter, 'e') : name)
  return folded.length > longestName ? folded.slice(0, longestName).trimEnd() : folded
}

/** Nobody means a longer word, and PostgreSQL keeps none of more than 2 KB. */
const longestWord = 60

/** A folded text whose words are short enough to be kept. */
export function cutWords(folded: string): string {
  if (folded.length <= longestWord) return folded
  return folded
    .split(' ')
    .map((word) => word.slice(0, longestWord))
    .join(' ')
}

/** The words of a folded text, each once, in their order. @example wordsOf('fil et fil') // ['fil', 'et'] */
export function wordsOf(folded: string): string[] {
  if (folded === '') return []
  const words = folded.split(' ')
  const short = folded.length > longestWord ? words.map((word) => word.slice(0, longestWord)) : words
  // A name has few words: looking back is quicker than a set.
  return short.length < 20 ? short.filter((word, i) => short.indexOf(word) === i) : [...new Set(short)]
}

// What the lost letter of a damaged name may have been, besides the é that stands in its folded name.
const otherVowels = ['a', 'c', 'i', 'o', 'u']

/** Words of a damaged name with another letter in the place of each lost one. */
export function otherReadings(name: string): string[] {
  if (!name.includes(lostLetter)) return []
  const damaged = name.split(/[\s'’-]+/).filter((word) => word.includes(lostLetter))
  return damaged.flatMap((word) =>
    otherVowels.flatMap((vowel) => fold(word.replaceAll(lostLetter, vowel)).split(' ')),
  )
}

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/**
 * Every word at one slip from this one: a letter too many, missing, changed, or two neighbours swapped. Some five
 * hundred for ten letters; looking each up in an index costs less than any measure of likeness.
 */
export function slipsOf(word: string): string[] {
  const found = new Set<string>()
  for (let i = 0; i <= word.length; i += 1) {
    const before = word.slice(0, i)
    const after = word.slice(i)
    for (const letter of letters) {
      found.add(before + letter + after)
      if (after) found.add(before + letter + after.slice(1))
    }
    if (after) found.add(before + after.slice(1))
    if (after.length > 1) found.add(before + after.charAt(1) + after.charAt(0) + after.slice(2))
  }
  found.delete(word)
  return [...found]
}
