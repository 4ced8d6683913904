import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { TransactionSql } from 'postgres'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Sql } from '../../platform/db/database.ts'
import type { Source, WhyRejected } from '../rules/register-entry.ts'
import { type Layout, readLayout } from '../rules/register-file.ts'
import { columnsOfEntry } from '../rules/register-row.ts'
import { exchange, fillNext, indexNames, indexWords, makeRoom, openIncoming, takeTurn } from './lay-out.ts'
import { type MergeCounts, mergeIncoming } from './merge-incoming.ts'
import { linesAgain } from './reading/read-again.ts'
import { type FilesRead, type Heard, type RegisterFile, readFiles } from './reading/read-files.ts'
import { inOrder } from './reading/sheaves.ts'

/** What whoever imports may follow. `file` counts from 0. */
export type Watch = Heard & {
  onStep?(step: ImportStep): void
}
export type ImportStep = 'comparing' | 'indexing' | 'exchanging'

export type RegisterImport = Omit<MergeCounts, 'isWhole'> & {
  sources: Source[]
  /** Names whose accents were lost before the file reached us. */
  brokenAccents: number
  /** Lines of SIRENE that are no association, or no seat. */
  leftOut: number
  rejected: Map<WhyRejected, number>
  rejectedCount: number
}

/** What the tests make smaller. */
export type ImportOptions = {
  /** Files of so many bytes are read in two threads. */
  inTwo?: number
}

/**
 * Imports files of the national registers: read and checked aside, brought by COPY into a table beside the one in
 * use, the shortest names first, which replaces it, indexes and all, in one transaction. Two million lines hold in
 * memory one piece at a time, and nobody who searches meanwhile waits. The same files twice change nothing; an entry
 * is never removed, its status says it is over.
 * @param sql the owner’s, two connections at least: one keeps others from importing, and both make the indexes
 */
export async function importRegister(
  sql: Sql,
  files: readonly RegisterFile[],
  watch: Watch = {},
  { inTwo }: ImportOptions = {},
): Promise<Outcome<RegisterImport, 'wrong-columns'>> {
  if (sql.options.max < 2) throw new Error('an import needs two connections')
  const layouts = files.map((file) => readLayout(file.headers))
  const known = layouts.flatMap((layout) => (layout.ok ? [layout.value] : []))
  if (known.length === 0 || known.length < files.length) return refuse('wrong-columns')
  const sources = [...new Set(known.map(({ source }) => source))]
  const rejected = new Map<WhyRejected, number>()
  return sql.begin(async (tx) => {
    await makeRoom(tx)
    await takeTurn(tx)
    const read = await readFiles(files, known, counting(rejected, watch), inTwo)
    const counts = await sql
      .begin((side) => gather(side, read, { files, layouts: known, sources }, watch))
      .finally(read.close)
    if (counts.added + counts.updated > 0) await replace(sql, tx, watch)
    const rejectedCount = [...rejected.values()].reduce((sum, count) => sum + count, 0)
    const { isWhole: _, ...told } = counts
    const { brokenAccents, leftOut } = read
    return done({ sources, brokenAccents, leftOut, rejected, rejectedCount, ...told })
  })
}

function counting(rejected: Map<WhyRejected, number>, watch: Watch): Heard {
  return {
    ...watch,
    onReject(file, line, why) {
      rejected.set(why, (rejected.get(why) ?? 0) + 1)
      watch.onReject?.(file, line, why)
    },
  }
}

type Given = { files: readonly RegisterFile[]; layouts: readonly Layout[]; sources: readonly Source[] }

/** Brings the lines in, compares them with what is known and, when something changed, leaves the next register. */
async function gather(
  tx: TransactionSql,
  read: FilesRead,
  { files, layouts, sources }: Given,
  watch: Watch,
): Promise<MergeCounts> {
  await makeRoom(tx)
  await openIncoming(tx)
  // Nobody else sees this table yet: its rows are written as if they had always been there, and never again.
  const copy = await tx`copy register_incoming (${tx(columnsOfEntry)}) from stdin with (freeze)`.writable()
  await pipeline(Readable.from(inOrder(read.sheaves)), copy)
  watch.onStep?.('comparing')
  const merged = await mergeIncoming(tx, sources, (repeated) => linesAgain(files, layouts, repeated))
  await fillNext(tx, merged)
  return merged
}

/** Makes the indexes of the next register, on two connections, and puts it in the place of the one in use. */
async function replace(sql: Sql, tx: TransactionSql, watch: Watch): Promise<void> {
  watch.onStep?.('indexing')
  await Promise.all([indexWords(tx), sql.begin((side) => makeRoom(side).then(() => indexNames(side)))])
  watch.onStep?.('exchanging')
  await exchange(tx)
}
