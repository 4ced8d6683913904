import { sql } from 'kysely'
import { publishedVersions } from '../../charter/index.ts'
import { type Day, dayOf } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { proposeFor } from '../queries/candidates.ts'
import { type PlaceFinder, placeFinder } from '../queries/places.ts'
import { understand } from '../queries/understand.ts'
import { whyAside } from '../rules/aside.ts'
import type { Columns } from '../rules/field.ts'
import { readRow } from '../rules/read-row.ts'
import type { Found, IntakeRecord, Note, Settings } from '../rules/record.ts'
import { recordEvent } from './record-event.ts'
import { type Decided, decide, markRepeats } from './save-verdict.ts'
import '../tables.ts'

type Work = {
  id: string
  sourceKey: string
  sheet: string
  headerLine: number
  header: string[]
  columns: Columns
  settings: Settings
  charterId: string
  versions: ReadonlySet<number>
  places: PlaceFinder
  today: Day
}

type Line = { line: number; cells: string[]; isCut: boolean }
type ExaminedRow = Decided & { line: number; name: string; record: IntakeRecord | null; found: Found | null }

/**
 * Reads the next rows of a dry run and says what each would do. Cut anywhere, it goes on from the last row kept.
 * @param isTime says that enough was done at once.
 * @returns `done` when the dry run is complete, or is no longer asked for, or is in other hands.
 */
export async function examineSome(
  tx: Tx,
  id: string,
  isTime: () => boolean,
  now: Date,
): Promise<'more' | 'done'> {
  const work = await lockWork(tx, id, now)
  if (!work) return 'done'
  const lines = await nextLines(tx, work)
  const rows: ExaminedRow[] = []
  for (const line of lines) {
    rows.push(await examine(tx, work, line))
    if (isTime()) break
  }
  await insertRows(tx, id, rows)
  await tx.updateTable('intakes').set({ progress_at: now }).where('id', '=', id).execute()
  if (lines.length > 0) return 'more'
  await markRepeats(tx, id)
  await tx.updateTable('intakes').set({ state: 'examined' }).where('id', '=', id).execute()
  await recordEvent(tx, id, 'examined', now)
  return 'done'
}

async function lockWork(tx: Tx, id: string, now: Date): Promise<Work | undefined> {
  const intake = await tx
    .selectFrom('intakes')
    .selectAll()
    .where('id', '=', id)
    .where('state', '=', 'examining')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!intake) return undefined
  const header = await tx
    .selectFrom('intake_lines')
    .select('cells')
    .where('intake_id', '=', id)
    .where('sheet', '=', intake.sheet)
    .where('line', '=', intake.header_line)
    .executeTakeFirst()
  const versions = await publishedVersions(tx)
  return {
    id,
    sourceKey: intake.source_key,
    sheet: intake.sheet,
    headerLine: intake.header_line,
    header: header?.cells ?? [],
    columns: intake.columns ?? [],
    settings: intake.settings,
    charterId: versions[0]?.charterId ?? '',
    versions: new Set(versions.map(({ number }) => number)),
    places: placeFinder(tx),
    today: dayOf(now),
  }
}

/** The last row of a file that was cut is shorter than every other. */
async function nextLines(tx: Tx, { id, sheet, headerLine }: Work): Promise<Line[]> {
  const { rows } = await sql<Line>`
    with last as (select coalesce(max(line), ${headerLine}) as line from intake_rows where intake_id = ${id}),
      lines as (select line, cells from intake_lines
        where intake_id = ${id} and sheet = ${sheet} and line > ${headerLine}),
      ends as (select max(line) as line, count(*) as n from lines)
    select l.line, l.cells, l.line = ends.line and ends.n > 3 and cardinality(l.cells) <
      (select min(cardinality(o.cells)) from lines o where o.line < ends.line) as "isCut"
    from lines l, ends, last where l.line > last.line order by l.line limit 200`.execute(tx)
  return rows
}

async function examine(tx: Tx, work: Work, { line, cells, isCut }: Line): Promise<ExaminedRow> {
  const { columns, settings, header, sourceKey, charterId } = work
  const said = readRow({ cells, header }, columns, settings, work.today)
  const nothing = {
    line,
    name: said.name || (cells.find(Boolean) ?? ''),
    record: null,
    found: null,
    targetKey: null,
  }
  const aside = whyAside(cells, said.name, header)
  if (aside)
    return { ...nothing, name: cells.find(Boolean) ?? '', verdict: 'aside', notes: [{ code: aside }] }
  const rejected = said.rejected ?? (work.versions.has(said.version) ? undefined : 'version-unknown')
  if (rejected) return { ...nothing, verdict: 'reject', notes: [{ code: rejected }] }
  const { record, notes } = await understand(said, work.places)
  const cut: Note[] = isCut ? [{ code: 'cut-short' }] : []
  const found = await proposeFor(tx, record)
  const question = {
    record,
    found,
    choice: undefined,
    said: [...notes, ...cut],
    settings,
    sourceKey,
    charterId,
  }
  return { line, name: record.name, record, found, ...(await decide(tx, question)) }
}

async function insertRows(tx: Tx, id: string, rows: ExaminedRow[]): Promise<void> {
  if (rows.length === 0) return
  const json = JSON.stringify(
    rows.map(({ targetKey, ...row }) => ({ ...row, target_key: targetKey, intake_id: id })),
  )
  await sql`
    insert into intake_rows (intake_id, line, verdict, notes, name, record, found, target_key)
    select intake_id, line, verdict, notes, name, nullif(record, 'null'), nullif(found, 'null'), target_key
    from jsonb_populate_recordset(null::intake_rows, ${json}::text::jsonb)`.execute(tx)
}
