import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { TransactionSql } from 'postgres'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Sql } from '../../platform/db/database.ts'
import type { CsvRow } from '../../platform/files/csv.ts'
import type { RegisterEntry, Source, WhyRejected } from '../rules/register-entry.ts'
import { type Layout, readEntry, readLayout } from '../rules/register-file.ts'
import { columnsOfEntry, copyLine } from '../rules/register-row.ts'
import { exchange, fillNext, indexNames, indexWords, makeRoom, openIncoming, takeTurn } from './lay-out.ts'
import { type MergeCounts, mergeIncoming } from './merge-incoming.ts'

/** A file of the registers, read some hundreds of rows at a time. */
export type RegisterFile = {
  headers: string[]
  batches(onRead: (bytes: number) => void): AsyncIterable<CsvRow[]>
}

/** What whoever imports may follow. `file` counts from 0. */
export type Watch = {
  onRead?(file: number, bytes: number): void
  onReject?(file: number, line: number, why: WhyRejected): void
  onStep?(step: ImportStep): void
}
export type ImportStep = 'comparing' | 'indexing' | 'exchanging'

export type RegisterImport = MergeCounts & {
  sources: Source[]
  /** Names whose accents were lost before the file reached us. */
  brokenAccents: number
  /** Lines of SIRENE that are no association, or no seat. */
  leftOut: number
  rejected: Map<WhyRejected, number>
  rejectedCount: number
}

/**
 * Imports files of the national registers: COPY aside, then a table made beside the one in use, which it replaces,
 * indexes and all, in one transaction. Two million lines hold in memory one piece at a time, and nobody who searches
 * meanwhile waits. The same files twice change nothing; an entry is never removed, its status says it is over.
 * @param sql the owner’s, two connections at least: one keeps others from importing, and both make the indexes
 */
export async function importRegister(
  sql: Sql,
  files: readonly RegisterFile[],
  watch: Watch = {},
): Promise<Outcome<RegisterImport, 'wrong-columns'>> {
  if (sql.options.max < 2) throw new Error('an import needs two connections')
  const layouts = files.map((file) => readLayout(file.headers))
  const known = layouts.flatMap((layout) => (layout.ok ? [layout.value] : []))
  if (known.length === 0 || known.length < files.length) return refuse('wrong-columns')
  const tally: Tally = { brokenAccents: 0, leftOut: 0, rejectedCount: 0, rejected: new Map() }
  const counts = await sql.begin(async (tx) => {
    await makeRoom(tx)
    await takeTurn(tx)
    const merged = await sql.begin((side) => gather(side, linesOf(files, known, tally, watch), watch))
    if (merged.added + merged.updated === 0) return merged
    watch.onStep?.('indexing')
    await Promise.all([indexWords(tx), sql.begin((side) => makeRoom(side).then(() => indexNames(side)))])
    watch.onStep?.('exchanging')
    await exchange(tx)
    return merged
  })
  return done({ sources: [...new Set(known.map(({ source }) => source))], ...tally, ...counts })
}

/** Brings the lines in, compares them with what is known and, when something changed, fills the next register. */
async function gather(tx: TransactionSql, lines: AsyncIterable<string>, watch: Watch): Promise<MergeCounts> {
  await makeRoom(tx)
  await openIncoming(tx)
  const copy = await tx`copy register_incoming (${tx(columnsOfEntry)}) from stdin`.writable()
  await pipeline(Readable.from(lines), copy)
  watch.onStep?.('comparing')
  const merged = await mergeIncoming(tx)
  if (merged.added + merged.updated > 0) await fillNext(tx)
  return merged
}

type Tally = Pick<RegisterImport, 'brokenAccents' | 'leftOut' | 'rejected' | 'rejectedCount'>

/** The lines of COPY, many in one piece: a piece for each would cost more than the line. */
async function* linesOf(files: readonly RegisterFile[], layouts: Layout[], tally: Tally, watch: Watch) {
  for (const [i, file] of files.entries()) {
    const layout = layouts[i] as Layout
    for await (const rows of file.batches((bytes) => watch.onRead?.(i, bytes))) {
      let lines = ''
      for (const { line, cells } of rows) {
        const entry = readEntry(cells, layout)
        if (entry.ok) lines += counted(tally, entry.value)
        else if (reject(tally, entry.reason)) watch.onReject?.(i, line, entry.reason)
      }
      yield lines
    }
  }
}

function counted(tally: Tally, entry: RegisterEntry): string {
  if (entry.isDamaged) tally.brokenAccents += 1
  return copyLine(entry)
}

/** @returns false when the line is simply not ours. */
function reject(tally: Tally, reason: WhyRejected): boolean {
  if (reason === 'other-form') {
    tally.leftOut += 1
    return false
  }
  tally.rejected.set(reason, (tally.rejected.get(reason) ?? 0) + 1)
  tally.rejectedCount += 1
  return true
}
