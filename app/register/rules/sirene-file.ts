import { readDay } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { readSiren, readSiret } from '../../kernel/siren.ts'
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
 * SIRENE, by the official names of its columns: StockUniteLegale, or an extract where each line also holds the
 * seat, as the lists made on sirene.fr do. Associations of Alsace and Moselle (57, 67, 68) stand here alone.
 */
export type SireneLayout = { source: 'sirene'; at: Record<Column, number> }

const needed = [
  'siren',
  'denominationUniteLegale',
  'categorieJuridiqueUniteLegale',
  'etatAdministratifUniteLegale',
] as const
const others = [
  'sigleUniteLegale',
  'identifiantAssociationUniteLegale',
  'nicSiegeUniteLegale',
  'dateDebut',
  'siret',
  'etablissementSiege',
  'codeCommuneEtablissement',
  'libelleCommuneEtablissement',
  'codePostalEtablissement',
] as const
type Column = (typeof needed)[number] | (typeof others)[number]

export function sireneLayout(names: readonly string[]): SireneLayout | undefined {
  const at = (column: string) => names.indexOf(column.toLowerCase())
  if (needed.some((column) => at(column) < 0)) return undefined
  const found = Object.fromEntries([...needed, ...others].map((column) => [column, at(column)]))
  return { source: 'sirene', at: found as Record<Column, number> }
}

/** Legal forms 92xx are associations (INSEE, level III): 9210 undeclared, 9220 declared, 9260 local law… */
const associationForm = /^92\d\d$/

/** Reads one line; an establishment that is not the seat, or a company, is left out. */
export function readSireneEntry(
  cells: readonly string[],
  { at }: SireneLayout,
): Outcome<RegisterEntry, WhyRejected> {
  if (cells.length <= Math.max(...needed.map((column) => at[column]))) return refuse('cut')
  // INSEE hides what a person asked it not to give away.
  const cell = (column: Column) => squeeze(cells[at[column]] ?? '').replace(/^\[ND\]$/, '')
  const rna = validRna(cell('identifiantAssociationUniteLegale'))
  if (!rna && !associationForm.test(cell('categorieJuridiqueUniteLegale'))) return refuse('other-form')
  if (/^(false|non|0)$/i.test(cell('etablissementSiege'))) return refuse('other-form')
  const siren = readSiren(cell('siren'))
  if (!siren.ok) return refuse('odd-number')
  const named = namedAs(
    cell('denominationUniteLegale'),
    cell('sigleUniteLegale'),
    cell('libelleCommuneEtablissement'),
  )
  if (!named) return refuse('no-name')
  const state = cell('etatAdministratifUniteLegale')
  if (state !== 'A' && state !== 'C') return refuse('odd-position')
  const siret = readSiret(cell('siret') || siren.value + cell('nicSiegeUniteLegale'))
  return done({
    id: siren.value,
    rna,
    siren: siren.value,
    siret: siret.ok ? siret.value : null,
    ...named,
    communeCode: wholeCommune(cell('codeCommuneEtablissement').toUpperCase()),
    postcode: validPostcode(cell('codePostalEtablissement')),
    grouping: null,
    status: state === 'A' ? 'active' : 'dissolved',
    // The day of the latest change is that of the closing once it is closed.
    dissolvedOn: state === 'C' ? (readDay(cell('dateDebut')) ?? null) : null,
    source: 'sirene',
  })
}
