import { CsvError, type Options } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { decodeText } from './decode-text.ts'
import { mostIn, type SheetsRead, toRows } from './sheet.ts'

/**
 * Reads a text of values separated by `,`, `;`, tabs or `|`, whatever its encoding. Rows may be ragged and
 * values may span lines; a quote that is never closed means the file was cut.
 */
export function readSeparated(bytes: Uint8Array): SheetsRead {
  const { text, encoding, mended } = decodeText(bytes)
  if (text.replaceAll('\0', '').trim() === '') return { ok: false, fault: { reason: 'empty' } }
  // Bytes that no text holds: an image, a document, a program.
  if (controls(text) > text.length / 50) return { ok: false, fault: { reason: 'not-a-table' } }
  const delimiter = delimiterOf(text)
  try {
    const grid = parse(text, { ...lenient, delimiter, to: mostIn.rows + 1 }) as string[][]
    if (grid.length > mostIn.rows) return { ok: false, fault: { reason: 'too-large' } }
    const rows = toRows(grid)
    if (rows.length === 0) return { ok: false, fault: { reason: 'empty' } }
    return {
      ok: true,
      value: { format: 'csv', sheets: [{ name: '', rows }], encoding, delimiter, mended },
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { ok: false, fault: { reason: 'cut', line: Number(error.records ?? 0) + 1 } }
  }
}

const lenient: Options = {
  bom: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: false,
  // A quote that is never closed would swallow the rest of the file.
  max_record_size: 200_000,
}

function controls(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return (text.slice(0, 4_000).match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g) ?? []).length
}

const marks = ['\t', ';', ',', '|'] as const

/** The mark that cuts most of the first rows into the same number of values, the larger the better. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 60_000)
  const scored = marks.map((mark) => ({ mark, score: scoreOf(head, mark) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).mark
}

function scoreOf(head: string, delimiter: string): number {
  try {
    const grid = parse(head, { ...lenient, delimiter, to: 60 }) as string[][]
    const widths = grid.filter((row) => row.some(Boolean)).map((row) => row.length)
    const times = Map.groupBy(widths, (width) => width)
    const commonest = [...times].reduce((best, one) => (one[1].length > best[1].length ? one : best))
    return commonest[0] < 2 ? 0 : (commonest[1].length / widths.length) * Math.min(commonest[0], 12)
  } catch {
    // The head may end inside a quoted value; a mark that cannot read it at all is not the one.
    return scoreOfLine(head, delimiter)
  }
}

function scoreOfLine(head: string, delimiter: string): number {
  const line = head.replace(/^[\ufeff\s]+/, '').split(/\r?\n|\r/, 1)[0] ?? ''
  const width = line.replace(/"[^"]*"/g, '').split(delimiter).length
  return width < 2 ? 0 : width / 100
}
