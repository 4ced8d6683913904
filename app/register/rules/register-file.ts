import { type Day, readDay } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { readRna } from '../../kernel/rna.ts'
import { readSiret, sirenOf } from '../../kernel/siren.ts'
import { fold, squeeze } from '../../kernel/text.ts'
import { foldName, lostLetter, otherReadings, wordsOf } from './words.ts'

/**
 * The two files of the national register (RNA): `waldec`, the associations with a W number, and `import`,
 * those that have declared nothing since 2009. Columns are found by name: their order changes.
 */
export type Layout = { source: 'waldec' | 'import'; at: Record<Column, number> }

const columns = ['id', 'siret', 'titre', 'groupement', 'position', 'date_disso'] as const
const others = ['titre_court', 'rup_mi', 'observation', 'adrs_codeinsee', 'adrs_codepostal'] as const
type Column = (typeof columns)[number] | (typeof others)[number] | 'commune'

/** An entry as it is stored; people, addresses, telephones and e-mails of the file are never read. */
export type RegisterEntry = {
  id: string
  rna: string | null
  siren: string | null
  siret: string | null
  name: string
  acronym: string | null
  folded: string
  /** Folded words of the name, acronym and commune, between spaces. */
  words: string
  communeCode: string | null
  communeName: string | null
  postcode: string | null
  grouping: 'simple' | 'union' | 'federation' | null
  status: 'active' | 'dissolved' | 'deleted'
  dissolvedOn: Day | null
  isDamaged: boolean
  source: Layout['source']
}

export type WhyRejected = 'no-name' | 'odd-number' | 'odd-position' | 'cut'

/** Recognises the file by the names of its columns; `date_disso` stands in the waldec file only. */
export function readLayout(headers: readonly string[]): Outcome<Layout, 'wrong-columns'> {
  const names = headers.map((header) => header.toLowerCase())
  const at = (...names_: string[]) => names.findIndex((name) => names_.includes(name))
  const isWaldec = names.includes('date_disso')
  const needed = columns.filter((column) => isWaldec || column !== 'date_disso')
  const commune = at('adrs_libcommune', 'libcom')
  if (commune < 0 || needed.some((column) => at(column) < 0)) return refuse('wrong-columns')
  const found = Object.fromEntries([...columns, ...others].map((column) => [column, at(column)]))
  return done({
    source: isWaldec ? 'waldec' : 'import',
    at: { ...(found as Record<Exclude<Column, 'commune'>, number>), commune },
  })
}

/** Reads one line. A number that is no number is left out; a line without a name or an identity is rejected. */
export function readEntry(
  cells: readonly string[],
  { source, at }: Layout,
): Outcome<RegisterEntry, WhyRejected> {
  const cell = (column: Column) => squeeze(cells[at[column]] ?? '')
  if (cells.length <= Math.max(at.titre, at.position, at.commune)) return refuse('cut')
  const id = cell('id').toUpperCase()
  const rna = source === 'waldec' ? validRna(id) : (validRna(cell('rup_mi')) ?? validRna(cell('observation')))
  if (!rna && (source === 'waldec' || !/^\w{4,}$/.test(id))) return refuse('odd-number')
  const name = cell('titre')
  const folded = foldName(name)
  if (folded === '') return refuse('no-name')
  const status = statuses[cell('position').toUpperCase()]
  if (!status) return refuse('odd-position')
  const acronym = cell('titre_court')
  const siret = readSiret(cell('siret'))
  const communeName = cell('commune')
  return done({
    id: rna ?? id,
    rna,
    siren: siret.ok ? sirenOf(siret.value) : null,
    siret: siret.ok ? siret.value : null,
    name,
    acronym: acronym === '' || fold(acronym) === folded ? null : acronym,
    folded,
    words: searchedWords(name, folded, fold(acronym), fold(communeName)),
    communeCode: wholeCommune(cell('adrs_codeinsee').toUpperCase()),
    communeName: communeName || null,
    postcode: /^\d{5}$/.test(cell('adrs_codepostal')) ? cell('adrs_codepostal') : null,
    grouping: groupings[cell('groupement').toUpperCase()] ?? null,
    status,
    dissolvedOn: status === 'dissolved' ? dayOf(cell('date_disso')) : null,
    isDamaged: name.includes(lostLetter),
    source,
  })
}

function searchedWords(name: string, ...folded: string[]): string {
  const words = wordsOf(folded.filter(Boolean).join(' '))
  return (name.includes(lostLetter) ? [...words, ...otherReadings(name)] : words).join(' ')
}

// R: entered again under a W number, which the waldec file tells better.
const statuses: Record<string, RegisterEntry['status']> = {
  A: 'active',
  R: 'active',
  D: 'dissolved',
  S: 'deleted',
}
const groupings: Record<string, 'simple' | 'union' | 'federation'> = {
  S: 'simple',
  U: 'union',
  F: 'federation',
}

function validRna(text: string): string | null {
  const read = readRna(text)
  return read.ok ? read.value : null
}

/** An empty day is written as the first of year 1. */
function dayOf(text: string): Day | null {
  return text.startsWith('0001') ? null : (readDay(text) ?? null)
}

/** Arrondissements of Paris, Marseille and Lyon are not communes. @example wholeCommune('75114') // '75056' */
function wholeCommune(code: string): string | null {
  if (!/^(\d|2[AB])\d{3,4}$/.test(code)) return null
  if (/^751(0[1-9]|1\d|20)$/.test(code)) return '75056'
  if (/^132(0[1-9]|1[0-6])$/.test(code)) return '13055'
  return /^6938[1-9]$/.test(code) ? '69123' : code
}
