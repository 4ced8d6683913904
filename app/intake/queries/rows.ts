import type { Db } from '../../platform/db/database.ts'
import type { Candidate, Choice, IntakeRecord, Note, Verdict } from '../rules/record.ts'
import type { Outcome } from '../rules/state.ts'
import '../tables.ts'

export type ReportRow = {
  line: number
  verdict: Verdict
  outcome: Outcome | null
  name: string
  notes: Note[]
  record: IntakeRecord | null
}

export type RowFilter = { verdict?: Verdict | undefined; outcome?: Outcome | undefined }

export const rowsPerPage = 50

/** Rows of the report after a line, as many as asked and one more: that one tells whether there is a next page. */
export function rowsAfter(
  db: Db,
  id: string,
  filter: RowFilter,
  after: number,
  limit = rowsPerPage + 1,
): Promise<ReportRow[]> {
  let query = report(db, id).where('line', '>', after).orderBy('line').limit(limit)
  if (filter.verdict) query = query.where('verdict', '=', filter.verdict)
  if (filter.outcome) query = query.where('outcome', '=', filter.outcome)
  return query.execute()
}

/** The line before which the previous page begins; undefined on the first page. */
export async function pageBefore(
  db: Db,
  id: string,
  filter: RowFilter,
  line: number,
): Promise<number | undefined> {
  let query = report(db, id)
    .where('line', '<=', line)
    .orderBy('line', 'desc')
    .limit(rowsPerPage + 1)
  if (filter.verdict) query = query.where('verdict', '=', filter.verdict)
  if (filter.outcome) query = query.where('outcome', '=', filter.outcome)
  const rows = await query.execute()
  if (rows.length === 0) return undefined
  return rows.length > rowsPerPage ? rows.at(-1)?.line : 0
}

/** The whole report, a piece at a time. */
export async function* everyRow(db: Db, id: string): AsyncGenerator<ReportRow[]> {
  let after = 0
  for (;;) {
    const rows = await rowsAfter(db, id, {}, after, 500)
    if (rows.length === 0) return
    yield rows
    after = rows.at(-1)?.line ?? after
  }
}

export type OneRow = ReportRow & {
  candidates: Candidate[]
  choice: Choice | null
  /** As the file says it: heading and value. */
  cells: { heading: string; value: string }[]
  isSettled: boolean
}

/** One row with everything that was found for it. */
export async function rowAt(db: Db, id: string, line: number): Promise<OneRow | undefined> {
  const row = await report(db, id)
    .select(['found', 'choice', 'settled_at'])
    .where('line', '=', line)
    .executeTakeFirst()
  if (!row) return undefined
  const { found, choice, settled_at, ...rest } = row
  return {
    ...rest,
    candidates: found?.candidates ?? [],
    choice,
    cells: await cellsAt(db, id, line),
    isSettled: settled_at !== null,
  }
}

async function cellsAt(db: Db, id: string, line: number): Promise<{ heading: string; value: string }[]> {
  const lines = await db
    .selectFrom('intake_lines as l')
    .innerJoin('intakes as i', (join) =>
      join.onRef('i.id', '=', 'l.intake_id').onRef('i.sheet', '=', 'l.sheet'),
    )
    .select(['l.line', 'l.cells', 'i.header_line'])
    .where('l.intake_id', '=', id)
    .where(({ eb, or, ref }) => or([eb('l.line', '=', line), eb('l.line', '=', ref('i.header_line'))]))
    .execute()
  const header = lines.find((one) => one.line === one.header_line)?.cells ?? []
  const cells = lines.find((one) => one.line === line)?.cells ?? []
  return cells.flatMap((value, i) => (value ? [{ heading: header[i] ?? '', value }] : []))
}

/** The next row that waits for somebody, after a line or from the beginning. */
export async function nextToLookAt(db: Db, id: string, after: number): Promise<number | undefined> {
  const lines = await db
    .selectFrom('intake_rows')
    .select('line')
    .where('intake_id', '=', id)
    .where('verdict', '=', 'ask')
    .orderBy((eb) => eb('line', '<=', after))
    .orderBy('line')
    .limit(1)
    .execute()
  return lines[0]?.line
}

/** Signatures that an undone import left standing, for they lived since: where they are seen. */
export async function keptSignatures(
  db: Db,
  id: string,
): Promise<{ name: string; slug: string; isNamed: boolean }[]> {
  const rows = await db
    .selectFrom('intake_takings as t')
    .innerJoin('signatures_public as s', 's.id', 't.signature_id')
    .innerJoin('associations_public as a', 'a.id', 's.association_id')
    .select(['a.name', 'a.slug', 's.publication'])
    .where('t.intake_id', '=', id)
    .where('t.ended_as', '=', 'lived-since')
    .orderBy('a.name')
    .limit(200)
    .execute()
  return rows.map(({ name, slug, publication }) => ({ name, slug, isNamed: publication === 'named' }))
}

function report(db: Db, id: string) {
  return db
    .selectFrom('intake_rows')
    .select(['line', 'verdict', 'outcome', 'name', 'notes', 'record'])
    .where('intake_id', '=', id)
}
