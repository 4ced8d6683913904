import { open, stat } from 'node:fs/promises'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { type Encoding, encodingOf, textOf } from './csv/encoding.ts'
import { batchesOf, type CsvFormat } from './csv/quick.ts'
import type { CsvRow } from './csv/row.ts'

export { type CsvRow, UnreadableCsv } from './csv/row.ts'

/** A CSV file that was recognised. `batches` reads it anew each time, a piece at a time. */
export type CsvFile = {
  headers: string[]
  encoding: Encoding
  delimiter: ';' | ',' | '\t'
  /** In bytes; `batches` says how many were read so far. */
  size: number
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
  const encoding = await encodingOf(path)
  const start = new TextDecoder(encoding).decode(head)
  const delimiter = delimiterOf(firstLine(start))
  const format = { delimiter, newline: newlineOf(start) }
  const headers = await headersOf(path, encoding, format)
  if (!headers) return refuse('empty')
  const batches = (onRead = (_bytes: number) => {}) =>
    withoutFirst(batchesOf(textOf(path, encoding, onRead), format))
  return done({ headers, encoding, delimiter, size: found.size, batches })
}

async function headersOf(path: string, encoding: Encoding, format: CsvFormat) {
  for await (const [first] of batchesOf(
    textOf(path, encoding, () => {}),
    format,
  ))
    if (first) return first.cells.map((cell) => cell.trim())
  return undefined
}

async function* withoutFirst(batches: AsyncGenerator<CsvRow[]>): AsyncGenerator<CsvRow[]> {
  let isFirst = true
  for await (const rows of batches) {
    yield isFirst ? rows.slice(1) : rows
    isFirst = false
  }
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

function firstLine(text: string): string {
  return text.replace(/^[\ufeff\s]+/, '').split(/\r?\n|\r/, 1)[0] ?? ''
}

function newlineOf(text: string): CsvFormat['newline'] {
  const [mark] = /\r\n|\n|\r/.exec(text) ?? ['\n']
  return mark as CsvFormat['newline']
}

function delimiterOf(line: string): CsvFile['delimiter'] {
  const unquoted = line.replace(/"[^"]*"/g, '')
  const counts = ([';', ',', '\t'] as const).map((mark) => ({ mark, n: unquoted.split(mark).length }))
  return counts.reduce((best, one) => (one.n > best.n ? one : best)).mark
}
