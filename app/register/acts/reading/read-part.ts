import type { CsvRow } from '../../../platform/files/csv.ts'
import type { WhyRejected } from '../../rules/register-entry.ts'
import { type Layout, readEntry } from '../../rules/register-file.ts'
import { copyLine } from '../../rules/register-row.ts'
import { bindSheaves, type Sheaves } from './sheaves.ts'

/** Rows of a part of a file, how many of its bytes were read so far, and where the next row begins, if that is known. */
export type Piece = { rows: CsvRow[]; read: number; end?: number; line?: number }

/** What is told while a part is read. `rejected`: lines, and why. */
export type News = { read: number; rejected: [line: number, why: WhyRejected][] }

export type PartRead = {
  sheaves: Sheaves
  brokenAccents: number
  /** Lines of SIRENE that are no association, or no seat. */
  leftOut: number
  /** Where the reading ended, and the line that follows. */
  end: number | undefined
  line: number | undefined
}

/** Reads and checks the rows of a part, and binds the lines of COPY that they make. */
export async function readPart(
  pieces: AsyncIterable<Piece>,
  layout: Layout,
  fd: number,
  tell: (news: News) => void,
): Promise<PartRead> {
  const binding = bindSheaves(fd)
  const done = { brokenAccents: 0, leftOut: 0 }
  let [end, line]: (number | undefined)[] = []
  for await (const piece of pieces) {
    const rejected: News['rejected'] = []
    for (const row of piece.rows) {
      const entry = readEntry(row.cells, layout)
      if (entry.ok) {
        if (entry.value.isDamaged) done.brokenAccents += 1
        binding.put(entry.value.folded.length, copyLine(entry.value))
      } else if (entry.reason === 'other-form') done.leftOut += 1
      else rejected.push([row.line, entry.reason])
    }
    tell({ read: piece.read, rejected })
    end = piece.end
    line = piece.line
  }
  return { ...done, sheaves: binding.close(), end, line }
}

/** The first row of a file names its columns. */
export async function* withoutHeaders(
  pieces: AsyncIterable<Piece>,
  hasHeaders: boolean,
): AsyncGenerator<Piece> {
  let isHeader = hasHeaders
  for await (const piece of pieces) {
    yield isHeader && piece.rows.length > 0 ? { ...piece, rows: piece.rows.slice(1) } : piece
    isHeader &&= piece.rows.length === 0
  }
}
