import type { TransactionSql } from 'postgres'

export type MergeCounts = {
  added: number
  updated: number
  unchanged: number
  /** Among the updated: active until now. */
  closed: number
  /** Lines that name an entry the file names again further down: the last one counts. */
  repeated: number
}

/** Compares what came in with what is known, and completes it with what the file does not name. */
export async function mergeNext(tx: TransactionSql): Promise<MergeCounts> {
  const repeated = await keepLast(tx)
  const kept = await keepBetter(tx)
  const counts = await compare(tx)
  if (counts.added + counts.updated > 0) await carryOver(tx)
  return { ...counts, unchanged: counts.unchanged + kept, repeated }
}

/** Rows stand in the order of the file: the last place is the last line. */
async function keepLast(tx: TransactionSql): Promise<number> {
  const gone = await tx`
    delete from register_entries_next n using (
      select id, max(ctid) as last from register_entries_next group by id having count(*) > 1
    ) twice where n.id = twice.id and n.ctid <> twice.last`
  return gone.count
}

/** The waldec file knows better than the import one what stands in both. */
async function keepBetter(tx: TransactionSql): Promise<number> {
  const gone = await tx`
    delete from register_entries_next n using register_entries known
    where known.id = n.id and n.source = 'import' and known.source = 'waldec'`
  return gone.count
}

async function compare(tx: TransactionSql) {
  const [counts] = await tx<Omit<MergeCounts, 'repeated'>[]>`
    select count(*) filter (where known.id is null) as added,
      count(*) filter (where known.id is not null and known is distinct from n) as updated,
      count(*) filter (where known is not distinct from n) as unchanged,
      count(*) filter (where known.status = 'active' and n.status <> 'active') as closed
    from register_entries_next n left join register_entries known on known.id = n.id`
  if (!counts) throw new Error('an import counted nothing')
  return counts
}

async function carryOver(tx: TransactionSql): Promise<void> {
  await tx`insert into register_entries_next
    select known.* from register_entries known
    where not exists (select from register_entries_next n where n.id = known.id)`
}
