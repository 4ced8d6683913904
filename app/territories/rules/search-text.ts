import { fold, squeeze } from '../../kernel/text.ts'
import type { NewTerritory } from './territory.ts'

const longestSearch = 80
const mostWords = 8
const shortForms = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
])

/** Said of any commune, written in the name of none. */
const communeOf = /^commune (de l |de la |de |du |des |d )?(?=.)/

/** What a person typed, as it is compared. @example readSearch('St-Denis') // { whole: 'saint denis', words: ['saint', 'denis'] } */
export function readSearch(text: string): { whole: string; words: string[] } {
  const folded = fold(squeeze(text.slice(0, longestSearch))).replace(communeOf, '')
  const words = folded.split(' ').filter((word) => word !== '')
  const whole = words.map((word) => shortForms.get(word) ?? word)
  return { whole: whole.join(' '), words: [...new Set(whole)].slice(0, mostWords) }
}

/** Every word a territory may be found by, folded. */
export function searchedText(territory: NewTerritory): string {
  const { kind, name, hint, code, postcodes = [], aliases = [] } = territory
  // A word that every commune holds finds none.
  const place = kind === 'commune' ? hint.replace('Commune', '') : hint
  const words = [name, place, code, ...postcodes, ...aliases].map(fold).join(' ').split(' ')
  return [...new Set(words)].join(' ')
}
