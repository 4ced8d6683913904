import { type CellObject, read, type WorkSheet } from '@e965/xlsx'
import { Unzip, UnzipInflate } from 'fflate'
import { mostIn, type SheetsRead, toRows } from './sheet.ts'

/**
 * Reads an XLSX or ODS file: every sheet that holds something, dates and numbers as they were typed. Nothing
 * in it is run: macros are not even looked at, a formula is the value it last had.
 */
export function readWorkbook(bytes: Uint8Array): SheetsRead {
  const unpacked = weigh(bytes)
  if (unpacked === 'damaged' || unpacked > mostIn.bytes)
    return { ok: false, fault: { reason: unpacked === 'damaged' ? 'damaged' : 'too-large' } }
  try {
    const book = read(bytes, { ...asTyped, sheetRows: mostIn.rows + 1 })
    const sheets = book.SheetNames.flatMap((name) => {
      const rows = toRows(gridOf(book.Sheets[name]))
      return rows.length > 0 ? [{ name, rows }] : []
    })
    if (sheets.length === 0) return { ok: false, fault: { reason: 'empty' } }
    if (sheets.some(({ rows }) => rows.length > mostIn.rows))
      return { ok: false, fault: { reason: 'too-large' } }
    return { ok: true, value: { format: book.bookType === 'ods' ? 'ods' : 'xlsx', sheets } }
  } catch {
    return { ok: false, fault: { reason: 'damaged' } }
  }
}

const asTyped = {
  type: 'array',
  dense: true,
  cellDates: true,
  cellNF: true,
  cellHTML: false,
  UTC: true,
} as const

/** Bytes once unpacked, really counted: what a zip says of itself may lie. Stops as soon as there are too many. */
function weigh(bytes: Uint8Array): number | 'damaged' {
  let total = 0
  let wrong = false
  const unzip = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      if (error) wrong = true
      total += chunk?.length ?? 0
      if (total > mostIn.bytes) file.terminate()
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  const piece = 1 << 16
  try {
    for (let at = 0; at < bytes.length && total <= mostIn.bytes; at += piece)
      unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length)
  } catch {
    wrong = true
  }
  return wrong || total === 0 ? 'damaged' : total
}

function gridOf(sheet: WorkSheet | undefined): string[][] {
  const rows = (sheet?.['!data'] ?? []) as ((CellObject | undefined)[] | undefined)[]
  return Array.from(rows, (row) =>
    Array.from((row ?? []).slice(0, mostIn.columns), (cell) => (cell ? textOf(cell) : '')),
  )
}

function textOf({ t, v, w, z }: CellObject): string {
  if (v === undefined || t === 'e' || t === 'z') return ''
  if (typeof v === 'boolean') return v ? 'oui' : 'non'
  if (v instanceof Date) return dayAndTime(v)
  // A postcode kept as a number under the format 00000 has lost its first zero, which the format gives back.
  if (typeof v === 'number') return w && /^0{2,}$/.test(String(z)) ? w : plain(v)
  return v
}

/** `2021-03-14`, or `2021-03-14 09:30` when an hour was typed. */
function dayAndTime(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const iso = date.toISOString()
  return iso.slice(11, 16) === '00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`
}

/** A SIRET kept as a number is a number of fourteen digits, never `7.84E+13`. */
function plain(n: number): string {
  return Number.isInteger(n) ? BigInt(n).toString() : String(n)
}
