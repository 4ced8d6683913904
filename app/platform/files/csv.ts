import { open, stat } from 'node:fs/promises'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { type Encoding, encodingOf } from './csv/encoding.ts'
import { type CsvPart, type CsvSource, piecesOf } from './csv/pieces.ts'
import type { CsvRow } from './csv/row.ts'
import type { CsvFormat } from './csv/split.ts'

export { type CsvPart, type CsvSource, halvesOf, piecesOf } from './csv/pieces.ts'
export { type CsvRow, UnreadableCsv } from './csv/row.ts'

/** A CSV file that was recognised. `batches` reads it anew each time, a piece at a time. */
export type CsvFile = {
  headers: string[]
  encoding: Encoding
  delimiter: CsvFormat['delimiter']
  /** In bytes; `batches` says how many were read so far. */
  size: number
  /** For who reads it in parts (`halvesOf`, `piecesOf`): the headers are the first row. */
  source: CsvSource
  /**
   * The rows below the headers, some hundreds at a time.
   * @throws UnreadableCsv when a quote is never closed.
   */
  batches(onRead?: (bytes: number) => void): AsyncGenerator<CsvRow[]>
}

/**
 * Recognises a CSV file: UTF-8 (with or without its mark) or Windows-1252, separated by `;`, `,` or tabs.
 * The whole file is looked at once for its encoding; nothing but a piece of it is ever held in memory.
 * @example
 * const file = await openCsv('rna.csv')
 * if (file.ok) for await (const rows of file.value.batches()) for (const { line, cells } of rows) …
 */
export async function openCsv(path: string): Promise<Outcome<CsvFile, 'missing' | 'compressed' | 'empty'>> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return refuse('missing')
  const head = await readHead(path)
  if (head.subarray(0, 2).equals(zip) || head.subarray(0, 2).equals(gzip)) return refuse('compressed')
  const { size } = found
  const encoding = await encodingOf(path)
  const begin = new TextDecoder(encoding).decode(head)
  const delimiter = delimiterOf(firstLine(begin))
  const start = head.subarray(0, 3).equals(utf8Mark) ? 3 : 0
  const source = { path, format: { encoding, delimiter, newline: newlineOf(begin) }, start, size, columns: 0 }
  const headers = await headersOf(source)
  if (!headers) return refuse('empty')
  const whole = { ...source, columns: headers.length }
  const batches = (onRead = (_bytes: number) => {}) => rowsBelow(whole, onRead)
  return done({ headers, encoding, delimiter, size, source: whole, batches })
}

async function headersOf(source: CsvSource) {
  for await (const { rows } of piecesOf(source, wholeOf(source)))
    if (rows[0]) return rows[0].cells.map((cell) => cell.trim())
  return undefined
}

async function* rowsBelow(source: CsvSource, onRead: (bytes: number) => void): AsyncGenerator<CsvRow[]> {
  let isFirst = true
  for await (const { rows, read } of piecesOf(source, wholeOf(source))) {
    onRead(read)
    if (rows.length > 0) yield isFirst ? rows.slice(1) : rows
    isFirst &&= rows.length === 0
  }
}

function wholeOf({ start }: CsvSource): CsvPart {
  return { start, line: 1 }
}

const zip = Buffer.from('PK')
const gzip = Buffer.from([0x1f, 0x8b])
const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf])

async function readHead(path: string): Promise<Buffer> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function firstLine(text: string): string {
  return text.replace(/^[\ufeff\s]+/, '').split(/\r?\n|\r/, 1)[0] ?? ''
}

function newlineOf(text: string): CsvFormat['newline'] {
  return /\r\n|\n|\r/.exec(text)?.[0] === '\r' ? '\r' : '\n'
}

function delimiterOf(line: string): CsvFile['delimiter'] {
  const unquoted = line.replace(/"[^"]*"/g, '')
  const counts = ([';', ',', '\t'] as const).map((mark) => ({ mark, n: unquoted.split(mark).length }))
  return counts.reduce((best, one) => (one.n > best.n ? one : best)).mark
}
