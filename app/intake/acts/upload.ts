import { sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import { fold } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { SheetFile } from '../../platform/files/sheets/sheet.ts'
import { headerLine, shapeOf } from '../rules/header-line.ts'
import type { Settings } from '../rules/record.ts'
import { recordEvent } from './record-event.ts'
import '../tables.ts'

export type Upload = { source: string; fileName: string; file: SheetFile; settings: Settings; by: string }

/** Keeps a file that was read, as rows. Nothing is decided yet. @returns the import’s id. */
export async function upload(
  tx: Tx,
  { source, fileName, file, settings, by }: Upload,
  now: Date,
): Promise<string> {
  const id = newId()
  // The widest table first: a workbook often begins with a page of explanations.
  const sheet = file.sheets.reduce((best, one) => (weight(one) > weight(best) ? one : best))
  const header = headerLine(sheet.rows)
  await tx
    .insertInto('intakes')
    .values({
      id,
      source,
      source_key: fold(source),
      file_name: fileName.slice(0, 200),
      format: file.format,
      encoding: file.encoding ?? null,
      mended: file.mended ?? false,
      sheet: sheet.name,
      header_line: header,
      shape: shapeOf(sheet.rows.find(({ line }) => line === header)?.cells ?? []),
      columns: null,
      settings: sql<Settings>`${JSON.stringify(settings)}::text::jsonb`,
      state: 'mapping',
      total: sheet.rows.filter(({ line }) => line > header).length,
      progress_at: now,
      created_by: by,
      created_at: now,
      forgotten_at: null,
    })
    .execute()
  for (const { name, rows } of file.sheets) await insertLines(tx, id, name, rows)
  await recordEvent(tx, id, 'uploaded', now, { by, count: sheet.rows.length })
  return id
}

function weight({ rows }: SheetFile['sheets'][number]): number {
  return rows.length * Math.max(...rows.slice(0, 30).map(({ cells }) => cells.length))
}

async function insertLines(tx: Tx, id: string, sheet: string, rows: SheetFile['sheets'][number]['rows']) {
  for (let from = 0; from < rows.length; from += 5_000) {
    const some = JSON.stringify(rows.slice(from, from + 5_000))
    await sql`insert into intake_lines (intake_id, sheet, line, cells)
      select ${id}, ${sheet}, (row->>'line')::int, array(select jsonb_array_elements_text(row->'cells'))
      from jsonb_array_elements(${some}::text::jsonb) row`.execute(tx)
  }
}
