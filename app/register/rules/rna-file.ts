import { type Day, readDay } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { readSiret, sirenOf } from '../../kernel/siren.ts'
import { squeeze } from '../../kernel/text.ts'
import {
  namedAs,
  type RegisterEntry,
  validPostcode,
  validRna,
  type WhyRejected,
  wholeCommune,
} from './register-entry.ts'

/**
 * The two files of the national register (RNA): `waldec`, the associations with a W number, and `import`,
 * those that have declared nothing since 2009. Columns are found by name: their order changes.
 */
export type RnaLayout = { source: 'waldec' | 'import'; at: Record<Column, number> }

const columns = ['id', 'siret', 'titre', 'groupement', 'position', 'date_disso'] as const
const others = ['titre_court', 'rup_mi', 'observation', 'adrs_codeinsee', 'adrs_codepostal'] as const
type Column = (typeof columns)[number] | (typeof others)[number] | 'commune'

/** Recognises the file by the names of its columns; `date_disso` stands in the waldec file only. */
export function rnaLayout(names: readonly string[]): RnaLayout | undefined {
  const at = (...wanted: string[]) => names.findIndex((name) => wanted.includes(name))
  const isWaldec = names.includes('date_disso')
  const needed = columns.filter((column) => isWaldec || column !== 'date_disso')
  const commune = at('adrs_libcommune', 'libcom')
  if (commune < 0 || needed.some((column) => at(column) < 0)) return undefined
  const found = Object.fromEntries([...columns, ...others].map((column) => [column, at(column)]))
  return {
    source: isWaldec ? 'waldec' : 'import',
    at: { ...(found as Record<Exclude<Column, 'commune'>, number>), commune },
  }
}

/** Reads one line. A number that is no number is left out; a line without a name or an identity is rejected. */
export function readRnaEntry(
  cells: readonly string[],
  { source, at }: RnaLayout,
): Outcome<RegisterEntry, WhyRejected> {
  const cell = (column: Column) => squeeze(cells[at[column]] ?? '')
  if (cells.length <= Math.max(at.titre, at.position, at.commune)) return refuse('cut')
  const id = cell('id').toUpperCase()
  const rna = source === 'waldec' ? validRna(id) : (validRna(cell('rup_mi')) ?? validRna(cell('observation')))
  if (!rna && (source === 'waldec' || !/^\w{4,}$/.test(id))) return refuse('odd-number')
  const named = namedAs(cell('titre'), cell('titre_court'), cell('commune'))
  if (!named) return refuse('no-name')
  const status = statuses[cell('position').toUpperCase()]
  if (!status) return refuse('odd-position')
  const siret = readSiret(cell('siret'))
  return done({
    id: rna ?? id,
    rna,
    siren: siret.ok ? sirenOf(siret.value) : null,
    siret: siret.ok ? siret.value : null,
    ...named,
    communeCode: wholeCommune(cell('adrs_codeinsee').toUpperCase()),
    postcode: validPostcode(cell('adrs_codepostal')),
    grouping: groupings[cell('groupement').toUpperCase()] ?? null,
    status,
    dissolvedOn: status === 'dissolved' ? dayOf(cell('date_disso')) : null,
    source,
  })
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

/** An empty day is written as the first of year 1. */
function dayOf(text: string): Day | null {
  return text.startsWith('0001') ? null : (readDay(text) ?? null)
}
