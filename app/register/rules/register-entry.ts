import type { Day } from '../../kernel/instants.ts'
import { readRna } from '../../kernel/rna.ts'
import { fold } from '../../kernel/text.ts'
import { cutWords, foldName, lostLetter, otherReadings } from './words.ts'

export type Source = 'waldec' | 'import' | 'sirene'

/** An entry as it is stored; people, addresses, telephones and e-mails of the files are never read. */
export type RegisterEntry = {
  id: string
  rna: string | null
  siren: string | null
  siret: string | null
  name: string
  acronym: string | null
  folded: string
  /** Folded words of the name, acronym and commune, between spaces; PostgreSQL keeps each once. */
  words: string
  communeCode: string | null
  communeName: string | null
  postcode: string | null
  grouping: 'simple' | 'union' | 'federation' | null
  status: 'active' | 'dissolved' | 'deleted'
  dissolvedOn: Day | null
  isDamaged: boolean
  source: Source
}

/** `other-form`: SIRENE also lists companies; they are left out, not rejected. */
export type WhyRejected = 'no-name' | 'odd-number' | 'odd-position' | 'cut' | 'other-form'

type Named = Pick<RegisterEntry, 'name' | 'acronym' | 'folded' | 'words' | 'communeName' | 'isDamaged'>

/** The name, and what a search needs of it. @returns undefined when nothing of it can be read. */
export function namedAs(title: string, shortTitle: string, communeName: string): Named | undefined {
  const name = withoutContacts(title)
  const folded = foldName(name)
  if (folded === '') return undefined
  const short = withoutContacts(shortTitle)
  const foldedShort = short === name ? folded : fold(short)
  const acronym = short === '' || foldedShort === folded ? null : short
  const isDamaged = name.includes(lostLetter)
  const place = fold(communeName)
  const words = cutWords(`${folded} ${acronym === null ? '' : `${foldedShort} `}${place}`)
  return {
    name,
    acronym,
    folded,
    words: isDamaged ? `${words} ${otherReadings(name).join(' ')}` : words,
    communeName: communeName || null,
    isDamaged,
  }
}

// Some people write their telephone or e-mail after the name of their association.
const telephone = /(?:\+33|\b0)[\s.-]?[1-9](?:[\s.-]?\d\d){4}\b/g
const email = /\S+@\S+\.\w+/g

function withoutContacts(text: string): string {
  if (!/@|\d\d[\s.-]?\d\d/.test(text)) return text
  return text.replace(telephone, '').replace(email, '').replace(/\s+/g, ' ').trim()
}

export function validRna(text: string): string | null {
  const read = readRna(text)
  return read.ok ? read.value : null
}

export function validPostcode(text: string): string | null {
  return /^\d{5}$/.test(text) ? text : null
}

/** Arrondissements of Paris, Marseille and Lyon are not communes. @example wholeCommune('75114') // '75056' */
export function wholeCommune(code: string): string | null {
  if (!/^(\d|2[AB])\d{3,4}$/.test(code)) return null
  if (/^751(0[1-9]|1\d|20)$/.test(code)) return '75056'
  if (/^132(0[1-9]|1[0-6])$/.test(code)) return '13055'
  return /^6938[1-9]$/.test(code) ? '69123' : code
}
