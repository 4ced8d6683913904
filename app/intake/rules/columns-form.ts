import { type Day, readDay } from '../../kernel/instants.ts'
import { type Columns, type ColumnsFault, isField, whyNotColumns } from './field.ts'
import type { Settings } from './record.ts'

type Typed = { text(name: string): string; has(name: string): boolean }

export type SettingsFault = { field: string; reason: 'date-wrong' | 'date-future' | 'version-wrong' }
export type ColumnsProblem = ColumnsFault | SettingsFault

/** The columns and answers of the form, each as it was typed, and everything that is wrong with them. */
export function readColumnsForm(
  typed: Typed,
  width: number,
  versions: readonly number[],
  today: Day,
): { columns: Columns; settings: Settings; problems: ColumnsProblem[] } {
  const columns = Array.from({ length: width }, (_, i) => {
    const said = typed.text(columnName(i))
    return isField(said) ? said : ('' as const)
  })
  const date = typed.text('date').trim()
  const day = date ? readDay(date) : undefined
  const version = Number(typed.text('version'))
  const problems: ColumnsProblem[] = [...whyNotColumns(columns)]
  if (date && !day) problems.push({ field: 'date', reason: 'date-wrong' })
  if (day && day > today) problems.push({ field: 'date', reason: 'date-future' })
  if (!versions.includes(version)) problems.push({ field: 'version', reason: 'version-wrong' })
  const settings: Settings = {
    version,
    publication: typed.text('publication') === 'named' ? 'named' : 'counted',
    kind: typed.text('type') === 'network' ? 'network' : 'association',
    proof: typed.text('preuve') === 'paper' ? 'paper' : 'historic',
    ...(day && day <= today && { signedOn: day }),
    keepEmails: typed.has('adresses'),
  }
  return { columns, settings, problems }
}

/** The name of the form’s field for a column. */
export function columnName(i: number): string {
  return `colonne-${i + 1}`
}
