import { sha256 } from '../../kernel/canonical-json.ts'
import { fold } from '../../kernel/text.ts'
import { headingsIn } from './guess-columns.ts'

type Row = { line: number; cells: readonly string[] }

/** Forms write a title and groups above their headings; nobody writes more than this. */
export const highestHeader = 15

/**
 * The line of a table’s headings: among its first lines, the one where most cells are headings we know; when
 * none is, the first line as wide as what follows.
 */
export function headerLine(rows: readonly Row[]): number {
  const first = rows.slice(0, highestHeader)
  const scored = first.map((row) => ({ line: row.line, score: scoreOf(row.cells) }))
  const best = scored.reduce((top, one) => (one.score > top.score ? one : top), { line: 0, score: 0 })
  if (best.score > 0) return best.line
  const width = Math.max(0, ...first.map(({ cells }) => filled(cells)))
  return first.find(({ cells }) => filled(cells) >= width * 0.6)?.line ?? first[0]?.line ?? 1
}

/** Data is not a heading: a date, a number or an address in a row takes away from it. */
function scoreOf(cells: readonly string[]): number {
  const data = cells.filter((cell) => /^\W*\d[\d\s/:.-]*$|@|^(oui|non|yes|no)$/i.test(cell)).length
  return headingsIn(cells) - data * 2
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length
}

/** The same headings in the same order: what was decided for one file holds for the next. */
export function shapeOf(header: readonly string[]): string {
  return sha256(header.map((cell) => fold(cell)).join('|'))
}
