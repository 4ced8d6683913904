/** What a column may say. What no field names (people, telephones, network addresses) is never read. */
export const fields = [
  'name',
  'acronym',
  'kind',
  'number',
  'local-law',
  'website',
  'address',
  'postcode',
  'commune',
  'qpv',
  'places',
  'themes',
  'theme-box',
  'signed-on',
  'agreement',
  'publication',
  'sentence',
  'version',
  'email',
  'source-id',
  'draft',
] as const

export type Field = (typeof fields)[number]
/** What each column is, from the first one on; an empty text is a column that is left out. */
export type Columns = readonly (Field | '')[]

export function isField(text: string): text is Field {
  return (fields as readonly string[]).includes(text)
}

/** Fields that several columns may share, each adding to the others. */
export const shared: readonly Field[] = ['number', 'address', 'qpv', 'places', 'themes', 'theme-box']

/** Why columns cannot be read so. */
export type ColumnsFault = { reason: 'no-name' } | { reason: 'twice'; field: Field; column: number }

/** What is wrong with a choice of columns: the name must be there, and one column cannot contradict another. */
export function whyNotColumns(columns: Columns): ColumnsFault[] {
  const twice = columns.flatMap((field, column): ColumnsFault[] =>
    field !== '' && !shared.includes(field) && columns.indexOf(field) < column
      ? [{ reason: 'twice', field, column }]
      : [],
  )
  return columns.includes('name') ? twice : [{ reason: 'no-name' }, ...twice]
}
