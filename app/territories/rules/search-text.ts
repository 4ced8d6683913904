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

/** A name as territories are compared: official lists shorten “saint” too. @example searchForm('St-Élan') // 'saint elan' */
export function searchForm(text: string): string {
  const words = fold(text).split(' ')
  return words.map((word) => shortForms.get(word) ?? word).join(' ')
}

/** What a person typed, as it is compared. @example readSearch('St-Denis') // { whole: 'saint denis', words: ['saint', 'denis'] } */
export function readSearch(text: string): { whole: string; words: string[] } {
  const whole = searchForm(squeeze(text.slice(0, longestSearch))).replace(communeOf, '')
  const words = new Set(whole.split(' ').filter((word) => word !== ''))
  return { whole, words: [...words].slice(0, mostWords) }
}

/** Every word a territory may be found by. */
export function searchedText(territory: NewTerritory): string {
  const { kind, name, hint, code, postcodes = [], aliases = [] } = territory
  // A word that every commune holds finds none.
  const place = kind === 'commune' ? hint.replace('Commune', '') : hint
  const words = [name, place, code, ...postcodes, ...aliases].map(searchForm).join(' ').split(' ')
  return [...new Set(words)].join(' ')
}
