import { fold } from '../../kernel/text.ts'
import { tellingWords } from './spellings.ts'
import { foldName, slipsOf } from './words.ts'

/** What somebody wrote of an association, in a list that comes from elsewhere. */
export type Described = { name: string; commune?: string; postcode?: string; number?: string }

/** Why an entry of the register is proposed, the surest first. */
export const matchReasons = [
  'same-number',
  'same-name-and-commune',
  'same-name',
  'close-name-and-commune',
  'close-name',
] as const
export type MatchReason = (typeof matchReasons)[number]

/** What a comparison needs of an entry. */
type Compared = {
  name: string
  acronym?: string
  communeName?: string
  communeCode?: string
  postcode?: string
}

export type Likeness = {
  /** From 0, nothing in common, to 1, the same words. */
  name: number
  isSamePlace: boolean
}

/** Below it two names are two names. */
const closeEnough = 0.7

export function likenessOf(described: Described, entry: Compared): Likeness {
  const told = tellingWords(foldName(described.name))
  const known = tellingWords(foldName(entry.name))
  const acronym = fold(entry.acronym ?? '').replaceAll(' ', '')
  const isAcronym = acronym.length > 2 && foldName(described.name).replaceAll(' ', '') === acronym
  return { name: isAcronym ? 1 : shared(told, known), isSamePlace: isSamePlace(described, entry) }
}

/** @returns undefined when the two have too little in common. A number is compared elsewhere. */
export function reasonOf({ name, isSamePlace }: Likeness): MatchReason | undefined {
  if (name === 1) return isSamePlace ? 'same-name-and-commune' : 'same-name'
  if (name < closeEnough) return undefined
  return isSamePlace ? 'close-name-and-commune' : 'close-name'
}

/** Words of both, a slip counting almost as much as the word itself, against all words (Dice). */
function shared(one: readonly string[], other: readonly string[]): number {
  const left = new Set(other)
  let weight = 0
  for (const word of one) {
    if (left.delete(word)) weight += 1
    else {
      const near = word.length > 3 ? nearest(word, left) : undefined
      if (near && left.delete(near)) weight += 0.9
    }
  }
  return (2 * weight) / (one.length + other.length)
}

function nearest(word: string, among: ReadonlySet<string>): string | undefined {
  const close = [...among].filter((other) => Math.abs(other.length - word.length) <= 1)
  if (close.length === 0) return undefined
  const slips = new Set(slipsOf(word))
  return close.find((other) => slips.has(other))
}

function isSamePlace({ commune, postcode }: Described, entry: Compared): boolean {
  if (postcode && entry.postcode === postcode.trim()) return true
  if (!commune) return false
  if (commune.trim() === entry.communeCode) return true
  return entry.communeName !== undefined && placeWords(commune) === placeWords(entry.communeName)
}

/** Without what the post adds. @example placeWords('PARIS 14 CEDEX 02') // 'paris' */
function placeWords(commune: string): string {
  return tellingWords(fold(commune))
    .filter((word) => !/^(cedex|\d+(er?|eme)?)$/.test(word))
    .join(' ')
}
