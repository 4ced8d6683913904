import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Sql } from '../../platform/db/database.ts'
import type { CsvRow } from '../../platform/files/csv.ts'
import {
  type Layout,
  type RegisterEntry,
  readEntry,
  readLayout,
  type WhyRejected,
} from '../rules/register-file.ts'
import { columnsOfEntry, copyLine } from '../rules/register-row.ts'
import { countWords, dropNext, exchange, indexNext, openNext } from './lay-out.ts'
import { type MergeCounts, mergeNext } from './merge-next.ts'

/** A file of the register, read a piece at a time. */
export type RegisterFile = { headers: string[]; rows(onRead: (bytes: number) => void): AsyncIterable<CsvRow> }

export type RegisterImport = MergeCounts & {
  source: Layout['source']
  /** Names whose accents were lost before the file reached us. */
  brokenAccents: number
  rejected: Map<WhyRejected, number[]>
  rejectedCount: number
}

/** Line numbers kept for each reason, so that a person can look. */
const mostExamples = 5

/**
 * Imports a file of the national register in one transaction: COPY into a table made beside the one in use, which
 * it then replaces, indexes and all. Two million lines hold in memory one piece at a time, and nobody who searches
 * meanwhile waits. The same file twice changes nothing; an entry is never removed, its status says it is over.
 * @param sql the owner’s connection
 */
export async function importRegister(
  sql: Sql,
  file: RegisterFile,
  onRead: (bytes: number) => void = () => {},
): Promise<Outcome<RegisterImport, 'wrong-columns'>> {
  const layout = readLayout(file.headers)
  if (!layout.ok) return refuse(layout.reason)
  const tally: Tally = { brokenAccents: 0, rejectedCount: 0, rejected: new Map() }
  const counts = await sql.begin(async (tx) => {
    await openNext(tx)
    const copy =
      await tx`copy register_entries_next (${tx(columnsOfEntry)}) from stdin with (freeze)`.writable()
    await pipeline(Readable.from(linesOf(file, layout.value, tally, onRead)), copy)
    const merged = await mergeNext(tx)
    if (merged.added + merged.updated === 0) {
      await dropNext(tx)
      return merged
    }
    await indexNext(tx)
    await countWords(tx)
    await exchange(tx)
    return merged
  })
  return done({ source: layout.value.source, ...tally, ...counts })
}

type Tally = { brokenAccents: number; rejectedCount: number; rejected: Map<WhyRejected, number[]> }

async function* linesOf(file: RegisterFile, layout: Layout, tally: Tally, onRead: (bytes: number) => void) {
  for await (const { line, cells } of file.rows(onRead)) {
    const entry = readEntry(cells, layout)
    if (entry.ok) yield count(tally, entry.value)
    else reject(tally, entry.reason, line)
  }
}

function count(tally: Tally, entry: RegisterEntry): string {
  if (entry.isDamaged) tally.brokenAccents += 1
  return copyLine(entry)
}

function reject(tally: Tally, reason: WhyRejected, line: number): void {
  const lines = tally.rejected.get(reason) ?? []
  tally.rejected.set(reason, lines)
  tally.rejectedCount += 1
  if (lines.length < mostExamples) lines.push(line)
}
