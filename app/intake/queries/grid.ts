import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Columns } from '../rules/field.ts'
import { highestHeader } from '../rules/header-line.ts'
import type { Settings } from '../rules/record.ts'
import '../tables.ts'

export type Line = { line: number; cells: string[] }

/** The sheets of a file and how many rows each holds. */
export async function sheetsOf(db: Db, id: string): Promise<{ name: string; rows: number }[]> {
  const { rows } = await sql<{ name: string; rows: number }>`
    select sheet as name, count(*) as rows from intake_lines where intake_id = ${id} group by 1 order by min(line), 1`.execute(
    db,
  )
  return rows
}

/** The first lines of a sheet, among which its headings stand. */
export function firstLines(db: Db, id: string, sheet: string): Promise<Line[]> {
  return db
    .selectFrom('intake_lines')
    .select(['line', 'cells'])
    .where('intake_id', '=', id)
    .where('sheet', '=', sheet)
    .orderBy('line')
    .limit(highestHeader)
    .execute()
}

/** For each column, its first three values that are not empty: what tells a person what it holds. */
export async function samplesOf(db: Db, id: string, sheet: string, header: number): Promise<string[][]> {
  const lines = await db
    .selectFrom('intake_lines')
    .select('cells')
    .where('intake_id', '=', id)
    .where('sheet', '=', sheet)
    .where('line', '>', header)
    .orderBy('line')
    .limit(200)
    .execute()
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, i) =>
    [...new Set(lines.flatMap(({ cells }) => cells[i] || []))].slice(0, 3),
  )
}

/** What was decided for the last file of the same shape. */
export async function rememberedFor(
  db: Db,
  shape: string,
): Promise<{ columns: Columns; settings: Settings } | undefined> {
  return db
    .selectFrom('intake_shapes')
    .select(['columns', 'settings'])
    .where('shape', '=', shape)
    .executeTakeFirst()
}
