import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | boolean | null

// Without this mark Excel reads é as Ã©; every serious reader of CSV skips it.
const byteOrderMark = '\ufeff'

/**
 * The text of a CSV file, batch after batch: UTF-8, RFC 4180, a first line of column names.
 * A text that begins like a formula must not become one in a spreadsheet: it gets an apostrophe. Numbers do not.
 * @param batches rows, as many at a time as the database gives
 */
export async function* csvParts(
  columns: readonly string[],
  batches: AsyncIterable<Cell[][]>,
): AsyncGenerator<string, void> {
  yield byteOrderMark + lines([[...columns]])
  for await (const rows of batches) if (rows.length > 0) yield lines(rows)
}

function lines(rows: Cell[][]): string {
  return stringify(rows, {
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  })
}
