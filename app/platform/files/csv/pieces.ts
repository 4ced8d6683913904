import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { decoderOf } from './encoding.ts'
import type { CsvRow } from './row.ts'
import { type CsvFormat, splitRows } from './split.ts'
import { tolerantRows } from './tolerant.ts'

/** A file that was recognised, in words that another thread understands. `start`: after the mark of UTF-8. */
export type CsvSource = { path: string; format: CsvFormat; start: number; size: number; columns: number }

/** From the beginning of a row, on such a line, to `until` if a row ends there, else to the end of the file. */
export type CsvPart = { start: number; line: number; until?: number }

/** Rows, then where the next one begins and its line; the tolerant reading, which goes to the end, cannot tell. */
export type CsvPiece = { rows: CsvRow[]; read: number; end?: number; line?: number }

/** A row that is not complete after so many bytes has a quote that is never closed. */
const longestRow = 1_000_000
// A longer one would be laid apart in memory, page by page: the reading would take twice as long.
const pieceSize = 1 << 16
const tolerantBatch = 500

/**
 * Rows of a part, some hundreds at a time. Many times as fast as the tolerant reading, which takes over at the first
 * quote that stands where it should not.
 * @throws UnreadableCsv when a quote is never closed.
 */
export async function* piecesOf(
  { path, format }: CsvSource,
  { start, line: first, until }: CsvPart,
  wanted?: readonly boolean[],
): AsyncGenerator<CsvPiece> {
  const file = await open(path)
  try {
    let bytes: Buffer = Buffer.allocUnsafe(pieceSize)
    for (let [at, held, line] = [start, 0, first]; ; ) {
      const read = await fill(file, bytes, held, at)
      const isLast = read === held
      const stop = until === undefined ? {} : { until: until - at }
      const split = splitRows(bytes.subarray(0, read), format, { line, isLast, wanted, ...stop })
      at += split.size
      line = split.line
      yield { rows: split.rows, read: at, end: at, line }
      if (at === until) return
      held = read - split.size
      if (split.isOdd || held > longestRow) return yield* tolerantPieces(path, format, at, line)
      if (isLast) return
      bytes = withRoom(bytes, split.size, read)
    }
  } finally {
    await file.close()
  }
}

async function fill(file: FileHandle, bytes: Buffer, held: number, at: number): Promise<number> {
  const { bytesRead } = await file.read(bytes, held, bytes.length - held, at + held)
  return held + bytesRead
}

/** What was not read yet comes first, with as much room behind it at least. */
function withRoom(bytes: Buffer, from: number, to: number): Buffer {
  const room = to - from > bytes.length / 2 ? Buffer.allocUnsafe(bytes.length * 2) : bytes
  bytes.copy(room, 0, from, to)
  return room
}

async function* tolerantPieces(
  path: string,
  { encoding, delimiter }: CsvFormat,
  start: number,
  line: number,
): AsyncGenerator<CsvPiece> {
  let read = start
  async function* text() {
    const decode = decoderOf(encoding)
    for await (const bytes of createReadStream(path, { start, highWaterMark: 1 << 16 })) {
      read += (bytes as Buffer).length
      yield decode(bytes as Buffer)
    }
  }
  let rows: CsvRow[] = []
  for await (const row of tolerantRows(text(), delimiter, line)) {
    rows.push(row)
    if (rows.length < tolerantBatch) continue
    yield { rows, read }
    rows = []
  }
  yield { rows, read }
}

/** Bytes among which the beginning of a row is looked for, at the end of so many lines, and those that must be rows. */
const middleSize = 1 << 16
const mostTries = 100
const someRows = 1 << 14

/**
 * Cuts a file in two where a row seems to begin: what follows has as many columns as the headers. A cell of many
 * lines may look so too: whoever reads the first part knows, for its last row then ends elsewhere and it goes on.
 * @param least a smaller file stays whole
 */
export async function halvesOf(
  { path, format, start, size, columns }: CsvSource,
  least: number,
): Promise<CsvPart[]> {
  const whole = { start, line: 1 }
  if (size < least) return [whole]
  const middle = Math.floor(size / 2)
  const file = await open(path)
  const bytes = Buffer.alloc(middleSize)
  const read = await fill(file, bytes, 0, middle).finally(() => file.close())
  const after = (at: number) => bytes.indexOf(format.newline, at) + 1
  for (
    let [at, tries] = [after(0), 0];
    at > 0 && at < read && tries < mostTries;
    at = after(at), tries += 1
  ) {
    const follows = bytes.subarray(at, Math.min(read, at + someRows))
    const { rows } = splitRows(follows, format, { line: 1, isLast: false })
    const cut = middle + at
    if (rows.length > 2 && rows.every(({ cells }) => cells.length === columns))
      return [
        { ...whole, until: cut },
        { start: cut, line: 1 },
      ]
  }
  return [whole]
}
