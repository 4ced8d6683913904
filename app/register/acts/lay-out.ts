import type { TransactionSql } from 'postgres'

/**
 * Opens an empty table for what comes in, and what the work needs: no limit of time, and memory to sort millions
 * of rows. Everything is undone with the transaction.
 */
export async function openIncoming(tx: TransactionSql): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtextextended('register import', 0))`
  await tx`set local statement_timeout = 0`
  await tx`set local idle_in_transaction_session_timeout = 0`
  await tx`set local work_mem = '128MB'`
  await tx`set local maintenance_work_mem = '256MB'`
  await tx`create temporary table register_incoming (like register_entries including constraints) on commit drop`
}

/** The register as it will be: what came in, and what it does not name, short names first. */
export async function fillNext(tx: TransactionSql): Promise<void> {
  await tx`create table register_entries_next (like register_entries including constraints)`
  await tx`insert into register_entries_next
    select * from (
      select * from register_incoming
      union all
      select known.* from register_entries known
      where not exists (select from register_incoming came where came.id = known.id)
    ) entry order by length(folded)`
}

/** Makes the filled table as quick to search as the one in use, as the migrations lay it out. */
export async function indexNext(tx: TransactionSql): Promise<void> {
  await tx`alter table register_entries_next add constraint register_entries_next_pkey primary key (id)`
  await tx`create index register_entries_next_name on register_entries_next (folded) where status = 'active'`
  // One more process makes this one slower.
  await tx`set local max_parallel_maintenance_workers = 0`
  await tx`create index register_entries_next_words on register_entries_next using gin (words) where status = 'active'`
  await tx`create index register_entries_next_short on register_entries_next using gin (words)
    where status = 'active' and length(folded) <= 20`
  await tx`create index register_entries_next_rna on register_entries_next (rna)
    where rna is not null and rna <> id`
  await tx`create index register_entries_next_siren on register_entries_next (siren)
    where siren is not null and siren <> id`
  await tx`alter table register_entries_next alter column words set statistics 0`
  await tx`analyze register_entries_next`
}

/** Counts every word of the active entries. */
export async function countWords(tx: TransactionSql): Promise<void> {
  await tx`create table register_words_next (like register_words including constraints)`
  await tx`insert into register_words_next (word, entries)
    select word, ndoc from ts_stat('select words from register_entries_next where status = ''active''')`
  await tx`alter table register_words_next add constraint register_words_next_pkey primary key (word)`
  await tx`create index register_words_next_start on register_words_next (left(word, 3), entries)`
  await tx`analyze register_words_next`
}

/** The new tables take the place of the old ones, names and rights included; whoever reads waits for this alone. */
export async function exchange(tx: TransactionSql): Promise<void> {
  for (const table of ['register_entries', 'register_words']) {
    const next = `${table}_next`
    await tx`revoke insert, update, delete, truncate on ${tx(next)} from tissons_web`
    await tx`drop table ${tx(table)}`
    const indexes = await tx<{ name: string }[]>`
      select indexname as name from pg_indexes where schemaname = current_schema and tablename = ${next}`
    for (const { name } of indexes)
      await tx`alter index ${tx(name)} rename to ${tx(name.replace('_next', ''))}`
    await tx`alter table ${tx(next)} rename to ${tx(table)}`
  }
}
