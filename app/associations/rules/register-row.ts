import type { RegisterEntry } from './register-file.ts'

/** Columns of the register’s table, in the order of `copyLine`. */
export const columnsOfEntry = [
  'id',
  'rna',
  'siren',
  'siret',
  'name',
  'acronym',
  'folded',
  'searched',
  'commune_code',
  'commune_name',
  'postcode',
  'grouping',
  'status',
  'dissolved_on',
] as const

/** An entry and its line as PostgreSQL’s COPY reads them: tabs between values, `\N` for none. */
export function copyLine(entry: RegisterEntry, line: number): string {
  const values = [
    String(line),
    entry.id,
    entry.rna,
    entry.siren,
    entry.siret,
    entry.name,
    entry.acronym,
    entry.folded,
    entry.searched,
    entry.communeCode,
    entry.communeName,
    entry.postcode,
    entry.grouping,
    entry.status,
    entry.dissolvedOn,
  ]
  return `${values.map(copyValue).join('\t')}\n`
}

// Names are one line without control marks (`squeeze`): only the backslash is special.
function copyValue(value: string | null): string {
  return value === null ? '\\N' : value.replaceAll('\\', '\\\\')
}
