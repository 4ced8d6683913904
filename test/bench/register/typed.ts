import { fold } from '../../../app/kernel/text.ts'
import type { Chance } from './chance.ts'

/** What somebody types, looking for an entry. */
export type Typed = { text: string; id: string; name: string }

type Entry = { id: string; name: string }

/** The ways of typing that are measured; each makes of a name what a hurried person writes. */
export const ways: Record<string, (chance: Chance, name: string) => string> = {
  'beginning of the name': (chance, name) => name.slice(0, 4 + chance.below(Math.max(1, name.length - 4))),
  'beginning of one word': (chance, name) => begun(chance, rarest(name)),
  'several words, the last begun': (chance, name) => several(chance, name),
  'whole name, without accents': (_, name) => fold(name),
  'two words, one slip': (chance, name) => twoWords(chance, name),
  'whole name, one slip': (chance, name) => slipIn(chance, fold(name)),
}

export function typedFor(way: string, entries: readonly Entry[], chance: Chance): Typed[] {
  const type = ways[way]
  return type ? entries.map(({ id, name }) => ({ id, name, text: type(chance, name) })) : []
}

/** The longest word is most often the one that tells. */
function rarest(name: string): string {
  return (
    fold(name)
      .split(' ')
      .toSorted((a, b) => b.length - a.length)[0] ?? ''
  )
}

function begun(chance: Chance, word: string): string {
  return word.slice(0, Math.max(3, word.length - chance.below(Math.max(1, word.length - 3))))
}

function several(chance: Chance, name: string): string {
  const words = fold(name)
    .split(' ')
    .filter((word) => word.length > 2)
  const some = words.toSorted(() => chance.next() - 0.5).slice(0, 2 + chance.below(2))
  return some.map((word, i) => (i === some.length - 1 ? begun(chance, word) : word)).join(' ')
}

function twoWords(chance: Chance, name: string): string {
  const words = fold(name)
    .split(' ')
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 2)
  const at = chance.below(words.length)
  return words.map((word, i) => (i === at ? slipIn(chance, word) : word)).join(' ')
}

/** One letter missing, doubled, changed or swapped with the next, inside a word of five letters or more. */
function slipIn(chance: Chance, text: string): string {
  const words = text.split(' ')
  const long = words.filter((word) => word.length >= 5)
  const word = long.length > 0 ? chance.pick(long) : text
  const at = 1 + chance.below(Math.max(1, word.length - 2))
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  const made = [
    before + after,
    before + letter + letter + after,
    `${before}${String.fromCharCode(97 + chance.below(26))}${after}`,
    before + after.charAt(0) + letter + after.slice(1),
  ]
  return text.replace(word, chance.pick(made))
}
