/** One sheet of a file, as rows of texts. `line` counts from 1, as a spreadsheet does; empty rows are left out. */
export type Sheet = { name: string; rows: SheetRow[] }
export type SheetRow = { line: number; cells: string[] }

/** A file that was read. `encoding` and `delimiter` only for a text; `mended`: its accents had been broken. */
export type SheetFile = {
  format: 'csv' | 'xlsx' | 'ods'
  sheets: Sheet[]
  encoding?: 'utf-8' | 'utf-16' | 'windows-1252'
  delimiter?: string
  mended?: boolean
}

/** Why a file is no table we can read. `line`, where known, is where it stops making sense. */
export type SheetFault = { reason: SheetFaultReason; line?: number }
export type SheetFaultReason =
  | 'empty'
  | 'cut'
  | 'damaged'
  | 'old-xls'
  | 'locked'
  | 'not-a-table'
  | 'too-large'
  | 'too-slow'

export type SheetsRead = { ok: true; value: SheetFile } | { ok: false; fault: SheetFault }

/** What one file may hold; beyond, it is not a list of signatories. Bytes are counted once unpacked. */
export const mostIn = { rows: 20_000, columns: 200, cell: 2_000, bytes: 64 * 1024 * 1024 } as const

/** A cell as it is kept: at most 2,000 characters, nothing a database cannot store. */
function toCell(text: string): string {
  return text.slice(0, mostIn.cell).replaceAll('\0', '').toWellFormed().trim()
}

/** Rows without the empty ones, nor the empty cells at their end. */
export function toRows(grid: readonly (readonly string[])[]): SheetRow[] {
  return grid.flatMap((row, i) => {
    const cells = row.slice(0, mostIn.columns).map(toCell)
    while (cells.at(-1) === '') cells.pop()
    return cells.length > 0 ? [{ line: i + 1, cells }] : []
  })
}
