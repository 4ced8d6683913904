import { readSeparated } from './separated.ts'
import type { SheetsRead } from './sheet.ts'
import { readWorkbook } from './workbook.ts'

/** Reads a file by what it holds, never by its name: a workbook is a zip, everything else is a text. */
export function readAny(bytes: Uint8Array): SheetsRead {
  const begins = (...start: number[]) => start.every((byte, i) => bytes[i] === byte)
  if (bytes.length === 0) return { ok: false, fault: { reason: 'empty' } }
  if (begins(0x50, 0x4b)) return readWorkbook(bytes)
  // The container of Word and Excel before 2007, and of workbooks behind a password.
  if (begins(0xd0, 0xcf, 0x11, 0xe0))
    return { ok: false, fault: { reason: isLocked(bytes) ? 'locked' : 'old-xls' } }
  if (begins(0x25, 0x50, 0x44, 0x46) || begins(0x1f, 0x8b))
    return { ok: false, fault: { reason: 'not-a-table' } }
  return readSeparated(bytes)
}

function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}
