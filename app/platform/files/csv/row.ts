/** One line of values. `line` counts from 1 in the file, so that an editor finds it; a value may span several. */
export type CsvRow = { line: number; cells: string[] }

/** A file whose rows cannot be told apart from `line` on. */
export class UnreadableCsv extends Error {
  readonly line: number
  constructor(line: number) {
    super(`unreadable from line ${line} on`)
    this.line = line
  }
}
