import type { Tx } from '../../platform/db/database.ts'
import { guessColumns } from '../rules/guess-columns.ts'
import { headerLine, shapeOf } from '../rules/header-line.ts'
import type { Settings } from '../rules/record.ts'
import { applyNext } from './apply.ts'
import { examineSome } from './examine.ts'
import { startApplying, startExamining } from './start.ts'
import { upload } from './upload.ts'

type Short = { source: string; fileName: string; rows: { line: number; cells: string[] }[]; by: string }

/** A short list from its rows to the register in one go, with the columns as they are guessed. Its doubts wait. */
export async function bringIn(tx: Tx, { source, fileName, rows, by }: Short, version: number, now: Date) {
  const settings: Settings = {
    version,
    publication: 'counted',
    kind: 'association',
    proof: 'historic',
    keepEmails: false,
  }
  const sheets = [{ name: '', rows }]
  const intakeId = await upload(tx, { source, fileName, file: { format: 'csv', sheets }, settings, by }, now)
  const titles = headerLine(rows)
  const header = rows.find(({ line }) => line === titles)?.cells ?? []
  const reading = {
    sheet: '',
    headerLine: titles,
    shape: shapeOf(header),
    columns: guessColumns(header),
    settings,
  }
  await startExamining(tx, { intakeId, revision: 1, by }, reading, now)
  while ((await examineSome(tx, intakeId, () => false, now)) === 'more');
  await startApplying(tx, { intakeId, revision: 2, by }, now)
  while ((await applyNext(tx, intakeId, now)) === 'more');
}
