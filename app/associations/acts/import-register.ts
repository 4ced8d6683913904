import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { TransactionSql } from 'postgres'
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

/** A file of the register, read a piece at a time. */
export type RegisterFile = { headers: string[]; rows(onRead: (bytes: number) => void): AsyncIterable<CsvRow> }

export type RegisterImport = {
  source: Layout['source']
  added: number
  updated: number
  unchanged: number
  /** Lines that name an entry the file names again further down: the last one counts. */
  repeated: number
  /** Names whose accents were lost before the file reached us. */
  brokenAccents: number
  rejected: Map<WhyRejected, number[]>
  rejectedCount: number
}

/** Line numbers kept for each reason, so that a person can look. */
const mostExamples = 5

/**
 * Imports a file of the national register in one transaction, by COPY: two million lines hold in memory one
 * piece at a time. The same file twice changes nothing; an entry is never removed, its status says it is over.
 */
export async function importRegister(
  sql: Sql,
  file: RegisterFile,
  now: Date,
  onRead: (bytes: number) => void = () => {},
): Promise<Outcome<RegisterImport, 'wrong-columns'>> {
  const layout = readLayout(file.headers)
  if (!layout.ok) return refuse(layout.reason)
  const tally = { read: 0, brokenAccents: 0, rejectedCount: 0, rejected: new Map<WhyRejected, number[]>() }
  const counts = await sql.begin(async (tx) => {
    await tx`create temporary table incoming (line bigint, like national_entries) on commit drop`
    await tx`alter table incoming drop column words, alter column source drop not null,
      alter column imported_at drop not null`
    const copy = await tx`copy incoming (line, ${tx(columnsOfEntry)}) from stdin`.writable()
    await pipeline(Readable.from(linesOf(file, layout.value, tally, onRead)), copy)
    return merge(tx, layout.value.source, now)
  })
  const { read: _, ...told } = tally
  return done({ source: layout.value.source, ...told, ...counts, repeated: tally.read - counts.distinct })
}

type Tally = {
  read: number
  brokenAccents: number
  rejectedCount: number
  rejected: Map<WhyRejected, number[]>
}

async function* linesOf(file: RegisterFile, layout: Layout, tally: Tally, onRead: (bytes: number) => void) {
  for await (const { line, cells } of file.rows(onRead)) {
    const entry = readEntry(cells, layout)
    if (entry.ok) yield count(tally, entry.value, line)
    else reject(tally, entry.reason, line)
  }
}

function count(tally: Tally, entry: RegisterEntry, line: number): string {
  tally.read += 1
  if (entry.name.includes('\ufffd')) tally.brokenAccents += 1
  return copyLine(entry, line)
}

function reject(tally: Tally, reason: WhyRejected, line: number): void {
  const lines = tally.rejected.get(reason) ?? []
  tally.rejected.set(reason, lines)
  tally.rejectedCount += 1
  if (lines.length < mostExamples) lines.push(line)
}

/** The waldec file knows better than the import one what stands in both. */
async function merge(tx: TransactionSql, source: Layout['source'], now: Date) {
  const names = columnsOfEntry.filter((name) => name !== 'id')
  const incoming = tx`select distinct on (id) * from incoming order by id, line desc`
  const sets = names.flatMap((name, i) => [i > 0 ? tx`, ` : tx``, tx`${tx(name)} = excluded.${tx(name)}`])
  const [row] = await tx`
    with latest as (${incoming}),
      merged as (
        insert into national_entries as known (${tx(columnsOfEntry)}, source, imported_at)
        select ${tx(columnsOfEntry)}, ${source}, ${now} from latest
        on conflict (id) do update set ${sets}, source = excluded.source, imported_at = excluded.imported_at
        where (known.source <> 'waldec' or excluded.source = 'waldec')
          and (${rowOf(tx, 'known')}) is distinct from (${rowOf(tx, 'excluded')})
        returning (xmax = 0) as is_new)
    select (select count(*)::int from latest) as "distinct",
      count(*) filter (where is_new)::int as added, count(*) filter (where not is_new)::int as updated
    from merged`
  if (!row) throw new Error('an import counted nothing')
  if (row.added + row.updated > 0) await countWords(tx)
  const { distinct, added, updated } = row as unknown as Record<'distinct' | 'added' | 'updated', number>
  return { distinct, added, updated, unchanged: distinct - added - updated }
}

function rowOf(tx: TransactionSql, table: 'known' | 'excluded') {
  return columnsOfEntry.flatMap((name, i) => [i > 0 ? tx`, ` : tx``, tx`${tx(table)}.${tx(name)}`])
}

/** How many active entries have each word: what corrects a word that is mistyped. */
async function countWords(tx: TransactionSql): Promise<void> {
  await tx`delete from national_words`
  await tx`insert into national_words (word, entries)
    select word, count(*) from national_entries, unnest(string_to_array(searched, ' ')) as word
    where status = 'active' and word <> '' group by word`
}
