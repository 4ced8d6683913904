import { pipeline, Readable } from 'node:stream'
import { CsvError, type Options, parse } from 'csv-parse'
import { type CsvRow, UnreadableCsv } from './row.ts'

/**
 * Rows of a text where quotes stand where they should not: slow, and understands all that spreadsheets write.
 * @param first the line that the text begins with
 * @throws UnreadableCsv when a quote is never closed.
 */
export async function* tolerantRows(
  text: AsyncIterable<string>,
  delimiter: string,
  first: number,
): AsyncGenerator<CsvRow> {
  const parser = parse({ ...lenient, delimiter })
  const source = Readable.from(text)
  // An error of the file ends the parser, which says it below.
  pipeline(source, parser, () => {})
  const lines = countLines(first - 1)
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
  info: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
  // A quote that is never closed would swallow the rest of the file.
  max_record_size: 1_000_000,
}

/** The parser tells the last line of a row, and counts `\r\n` inside a value twice. */
function countLines(before: number) {
  let last = 0
  let twice = 0
  return {
    next: () => before + last - twice + 1,
    first(cells: string[], end: number): number {
      const inside = end - last > 1 ? (cells.join('').match(/\r\n|\r|\n/g) ?? []) : []
      twice += inside.filter((mark) => mark.length === 2).length
      last = end
      return before + end - twice - inside.length
    },
  }
}
