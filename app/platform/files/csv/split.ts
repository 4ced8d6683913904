import type { Encoding } from './encoding.ts'
import type { CsvRow } from './row.ts'

/** How a file is written. `newline` is the last letter of what ends its lines. */
export type CsvFormat = { encoding: Encoding; delimiter: ';' | ',' | '\t'; newline: '\n' | '\r' }

/** What to make of a piece. */
export type SplitOptions = {
  /** The line of its first row. */
  line: number
  /** The file ends with it: its last row is whole. */
  isLast: boolean
  /** Columns to give, all unless told; the others are left empty, which is quicker. */
  wanted?: readonly boolean[] | undefined
  /** Goes no further when a row ends there. */
  until?: number
}

/** Whole rows, the bytes they take and the line that follows. `isOdd`: what follows has a quote where none should be. */
export type Split = { rows: CsvRow[]; size: number; line: number; isOdd: boolean }

const quote = 0x22
const space = 0x20
const carriageReturn = 0x0d
const lastPlain = 0x7f

/** Where the reading is: `at`, and the cell it just left, from its first byte to the one after its last. */
type Place = { at: number; from: number; to: number; isPlain: boolean; isDoubled: boolean; breaks: number }

/** Makes rows of bytes that begin with a row. Millions of lines pass here: each byte is looked at once. */
export function splitRows(bytes: Buffer, format: CsvFormat, options: SplitOptions): Split {
  const { isLast, wanted, until } = options
  const cellAt = cellsOf(bytes, format.encoding)
  const [mark, end] = [format.delimiter.charCodeAt(0), format.newline.charCodeAt(0)]
  const done: Split = { rows: [], size: 0, line: options.line, isOdd: false }
  const place: Place = { at: 0, from: 0, to: 0, isPlain: true, isDoubled: false, breaks: 0 }
  let cells: string[] = []
  while (place.at < bytes.length || (isLast && cells.length > 0)) {
    const isSound =
      bytes[place.at] === quote ? quoted(bytes, place, mark, end) : bare(bytes, place, mark, end)
    const isCut = place.at >= bytes.length && !isLast
    if (isCut || !isSound) return { ...done, isOdd: !isCut }
    cells.push(wanted && wanted[cells.length] !== true ? '' : cellAt(place))
    const isRow = place.at >= bytes.length || bytes[place.at] === end
    place.at += 1
    if (!isRow) continue
    const isEmpty = cells.length === 1 && cellAt({ ...place, from: done.size, to: place.at }).trim() === ''
    if (!isEmpty) done.rows.push({ line: done.line, cells })
    done.line += 1 + place.breaks
    done.size = Math.min(place.at, bytes.length)
    if (done.size === until) return done
    place.breaks = 0
    cells = []
  }
  return done
}

/** The text of a cell. Letters beyond ASCII are few: only the cells that have some are decoded. */
function cellsOf(bytes: Buffer, encoding: Encoding) {
  const text = bytes.toString('latin1')
  const decoder = encoding === 'utf-8' ? undefined : new TextDecoder(encoding)
  return ({ from, to, isPlain, isDoubled }: Place): string => {
    if (isPlain && !isDoubled) return text.slice(from, to)
    const cell = decoder ? decoder.decode(bytes.subarray(from, to)) : bytes.toString('utf8', from, to)
    return isDoubled ? cell.replaceAll('""', '"') : cell
  }
}

/** Passes a cell without quotes around it. @returns true: whatever stands in it is sound. */
function bare(bytes: Buffer, place: Place, mark: number, end: number): boolean {
  let at = place.at
  let isPlain = true
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] as number
    if (byte === mark || byte === end) break
    if (byte > lastPlain) isPlain = false
  }
  place.from = place.at
  place.to = at > place.at && bytes[at - 1] === carriageReturn ? at - 1 : at
  place.at = at
  place.isPlain = isPlain
  place.isDoubled = false
  return true
}

/** Passes a cell in quotes. @returns false when something stands between its last quote and the next cell. */
function quoted(bytes: Buffer, place: Place, mark: number, end: number): boolean {
  const from = place.at + 1
  let to = from
  place.isPlain = true
  place.isDoubled = false
  for (; to < bytes.length; to += 1) {
    const byte = bytes[to] as number
    if (byte === quote) {
      if (bytes[to + 1] !== quote) break
      place.isDoubled = true
      to += 1
    } else if (byte === end) place.breaks += 1
    else if (byte > lastPlain) place.isPlain = false
  }
  place.from = from
  place.to = to
  place.at = to + 1
  while (bytes[place.at] === space) place.at += 1
  if (bytes[place.at] === carriageReturn && end !== carriageReturn) place.at += 1
  if (to >= bytes.length) return false
  return place.at >= bytes.length || bytes[place.at] === mark || bytes[place.at] === end
}
