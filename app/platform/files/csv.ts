import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { CsvError, type Options, parse } from 'csv-parse'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'

/** One line of values. `line` counts from 1 in the file, so that an editor finds it; a value may span several. */
export type CsvRow = { line: number; cells: string[] }

/** A CSV file that was recognised. `rows` reads it anew each time, a piece at a time. */
export type CsvFile = {
  headers: string[]
  encoding: 'utf-8' | 'windows-1252'
  delimiter: ';' | ',' | '\t'
  /** In bytes; `rows` says how many were read so far. */
  size: number
  /** @throws UnreadableCsv when a quote is never closed. */
  rows(onRead?: (bytes: number) => void): AsyncGenerator<CsvRow>
}

/** A file whose rows cannot be told apart from `line` on. */
export class UnreadableCsv extends Error {
  readonly line: number
  constructor(line: number) {
    super(`unreadable from line ${line} on`)
    this.line = line
  }
}

/**
 * Recognises a CSV file: UTF-8 (with or without its mark) or Windows-1252, separated by `;`, `,` or tabs.
 * The whole file is looked at once for its encoding; nothing but a piece of it is ever held in memory.
 * @example
 * const file = await openCsv('rna.csv')
 * if (file.ok) for await (const { line, cells } of file.value.rows()) …
 */
export async function openCsv(path: string): Promise<Outcome<CsvFile, 'missing' | 'compressed' | 'empty'>> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return refuse('missing')
  const head = await readHead(path)
  if (head.subarray(0, 2).equals(zip) || head.subarray(0, 2).equals(gzip)) return refuse('compressed')
  if (head.toString('latin1').trim() === '') return refuse('empty')
  const encoding = await encodingOf(path)
  const delimiter = delimiterOf(firstLine(new TextDecoder(encoding).decode(head)))
  const first = await readRows(path, encoding, delimiter).next()
  if (first.done) return refuse('empty')
  const headers = first.value.cells.map((cell) => cell.trim())
  const rows = (onRead?: (bytes: number) => void) => withoutFirst(readRows(path, encoding, delimiter, onRead))
  return done({ headers, encoding, delimiter, size: found.size, rows })
}

async function* withoutFirst(rows: AsyncGenerator<CsvRow>): AsyncGenerator<CsvRow> {
  await rows.next()
  yield* rows
}

const zip = Buffer.from('PK')
const gzip = Buffer.from([0x1f, 0x8b])

async function readHead(path: string): Promise<Buffer> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Old files are Windows-1252, where every byte is a letter: only UTF-8 can be recognised, by being valid. */
async function encodingOf(path: string): Promise<CsvFile['encoding']> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 }))
      decoder.decode(bytes as Buffer, { stream: true })
    decoder.decode()
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252'
    throw error
  }
}

function firstLine(text: string): string {
  return text.replace(/^[\ufeff\s]+/, '').split(/\r?\n|\r/, 1)[0] ?? ''
}

function delimiterOf(line: string): CsvFile['delimiter'] {
  const unquoted = line.replace(/"[^"]*"/g, '')
  const counts = ([';', ',', '\t'] as const).map((mark) => ({ mark, n: unquoted.split(mark).length }))
  return counts.reduce((best, one) => (one.n > best.n ? one : best)).mark
}

async function* readRows(
  path: string,
  encoding: CsvFile['encoding'],
  delimiter: string,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<CsvRow> {
  const parser = parse({ ...lenient, delimiter })
  const source = Readable.from(bytesOf(path, encoding, onRead))
  // An error of the file ends the parser, which says it below.
  pipeline(source, parser, () => {})
  const lines = countLines()
  try {
    for await (const { record, info } of parser)
      yield { line: lines.first(record, info.lines), cells: record }
  } catch (error) {
    throw error instanceof CsvError ? new UnreadableCsv(lines.next()) : error
  } finally {
    source.destroy()
  }
}

const lenient: Options = {
  bom: true,
  info: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
  // A quote that is never closed would swallow the rest of the file.
  max_record_size: 1_000_000,
}

async function* bytesOf(path: string, encoding: CsvFile['encoding'], onRead: (bytes: number) => void) {
  const decoder = new TextDecoder(encoding)
  let read = 0
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 18 })) {
    read += (bytes as Buffer).length
    onRead(read)
    yield encoding === 'utf-8' ? bytes : decoder.decode(bytes as Buffer, { stream: true })
  }
}

/** The parser tells the last line of a row, and counts `\r\n` inside a value twice. */
function countLines() {
  let last = 0
  let twice = 0
  return {
    next: () => last - twice + 1,
    first(cells: string[], end: number): number {
      const inside = end - last > 1 ? (cells.join('').match(/\r\n|\r|\n/g) ?? []) : []
      twice += inside.filter((mark) => mark.length === 2).length
      last = end
      return end - twice - inside.length
    },
  }
}
