import type { TransactionSql } from 'postgres'
import type { MergeCounts } from './merge-incoming.ts'

/** What the work needs: no limit of time, and memory to sort millions of rows. It ends with the transaction. */
export async function makeRoom(tx: TransactionSql): Promise<void> {
  await tx`set local statement_timeout = 0`
  await tx`set local idle_in_transaction_session_timeout = 0`
  await tx`set local work_mem = '128MB'`
  await tx`set local maintenance_work_mem = '256MB'`
  // Two connections work side by side: one process more for an index would make both slower.
  await tx`set local max_parallel_maintenance_workers = 0`
}

/** Only one import at a time; whoever comes second waits here until the transaction of the first is over. */
export async function takeTurn(tx: TransactionSql): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtextextended('register import', 0))`
}

/** Opens an empty table for what comes in. Tables that an import cut short left behind go first. */
export async function openIncoming(tx: TransactionSql): Promise<void> {
  await tx`drop table if exists register_incoming, register_entries_next, register_words_next`
  await tx`create table register_incoming (like register_entries including constraints)`
  await tx`alter table register_incoming alter column words set statistics 0`
}

/**
 * The register as it will be: what came in, and what it does not name, short names first. Nothing when nothing
 * changed.
 */
export async function fillNext(tx: TransactionSql, { added, updated, isWhole }: MergeCounts): Promise<void> {
  if (added + updated > 0) {
    if (isWhole) await tx`alter table register_incoming rename to register_entries_next`
    else await merge(tx)
    await tx`create table register_words_next (like register_words including constraints)`
    await tx`revoke insert, update, delete, truncate on register_entries_next, register_words_next from tissons_web`
  }
  await tx`drop table if exists register_incoming`
}

async function merge(tx: TransactionSql): Promise<void> {
  await tx`create table register_entries_next (like register_entries including constraints)`
  await tx`alter table register_entries_next alter column words set statistics 0`
  await tx`insert into register_entries_next
    select * from (
      select * from register_incoming
      union all
      select known.* from register_entries known
      where not exists (select from register_incoming came where came.id = known.id)
    ) entry order by length(folded)`
}

/** The indexes of words and of identifiers, half of all the work. The others are made meanwhile (`indexNames`), on another connection. */
export async function indexWords(tx: TransactionSql): Promise<void> {
  // What is gathered before it is written then stays near the processor: with more memory it takes half as long again.
  await tx`set local maintenance_work_mem = '4MB'`
  await tx`create index register_entries_next_words on register_entries_next using gin (words)
    where status = 'active' and length(folded) > 20`
  await tx`create index register_entries_next_short on register_entries_next using gin (words)
    where status = 'active' and length(folded) <= 20`
  await makeRoom(tx)
  await tx`create unique index register_entries_next_id on register_entries_next (id)`
}

/** The other indexes, as the migrations lay them out, and how many active entries have each word. */
export async function indexNames(tx: TransactionSql): Promise<void> {
  await tx`create index register_entries_next_name on register_entries_next (folded) where status = 'active'`
  await tx`create index register_entries_next_rna on register_entries_next (rna)
    where rna is not null and rna <> id`
  await tx`create index register_entries_next_siren on register_entries_next (siren)
    where siren is not null and siren <> id`
  await tx`insert into register_words_next (word, entries)
    select word, count(*) from register_entries_next, unnest(tsvector_to_array(words)) word
    where status = 'active' group by word`
  await tx`alter table register_words_next add constraint register_words_next_pkey primary key (word)`
  await tx`create index register_words_next_start on register_words_next (left(word, 3), entries)`
}

/** The new tables take the place of the old ones, names and rights included; whoever reads waits for this alone. */
export async function exchange(tx: TransactionSql): Promise<void> {
  await tx`alter table register_entries_next
    add constraint register_entries_next_pkey primary key using index register_entries_next_id`
  await tx`analyze register_entries_next, register_words_next`
  for (const table of ['register_entries', 'register_words']) {
    const next = `${table}_next`
    await tx`drop table ${tx(table)}`
    const indexes = await tx<{ name: string }[]>`
      select indexname as name from pg_indexes where schemaname = current_schema and tablename = ${next}`
    for (const { name } of indexes)
      await tx`alter index ${tx(name)} rename to ${tx(name.replace('_next', ''))}`
    await tx`alter table ${tx(next)} rename to ${tx(table)}`
  }
}
