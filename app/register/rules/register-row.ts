import type { RegisterEntry } from './register-entry.ts'

/** Columns of the register’s table, in the order of `copyLine`. */
export const columnsOfEntry = [
  'id',
  'rna',
  'siren',
  'siret',
  'name',
  'acronym',
  'folded',
  'words',
  'commune_code',
  'commune_name',
  'postcode',
  'grouping',
  'status',
  'dissolved_on',
  'is_damaged',
  'source',
] as const

/** An entry as PostgreSQL’s COPY reads it: tabs between values, `\\N` for none. */
export function copyLine(entry: RegisterEntry): string {
  const { id, rna, siren, siret, name, acronym, folded, words } = entry
  const numbers = `${id}\t${rna ?? none}\t${siren ?? none}\t${siret ?? none}`
  const names = `${text(name)}\t${text(acronym)}\t${folded}\t${words}`
  const place = `${entry.communeCode ?? none}\t${text(entry.communeName)}\t${entry.postcode ?? none}`
  const state = `${entry.grouping ?? none}\t${entry.status}\t${entry.dissolvedOn ?? none}`
  return `${numbers}\t${names}\t${place}\t${state}\t${entry.isDamaged ? 't' : 'f'}\t${entry.source}\n`
}

const none = '\\N'

// Names are one line without control marks (`squeeze`): only the backslash is special.
function text(value: string | null): string {
  if (value === null) return none
  return value.includes('\\') ? value.replaceAll('\\', '\\\\') : value
}
