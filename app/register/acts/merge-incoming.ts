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

/** Keeps one line for each entry that came in, and compares it with what is known. */
export async function mergeIncoming(tx: TransactionSql): Promise<MergeCounts> {
  const kept = await keepBetter(tx)
  const repeated = await keepLast(tx)
  await keepSeats(tx)
  const counts = await compare(tx)
  return { ...counts, unchanged: counts.unchanged + kept, repeated }
}

/** Rows stand in the order of the file: the last place is the last line. */
async function keepLast(tx: TransactionSql): Promise<number> {
  const gone = await tx`
    delete from register_incoming n using (
      select id, max(ctid) as last from register_incoming group by id having count(*) > 1
    ) twice where n.id = twice.id and n.ctid <> twice.last`
  return gone.count
}

/** The waldec file knows better than the import one what stands in both. */
async function keepBetter(tx: TransactionSql): Promise<number> {
  const gone = await tx`
    delete from register_incoming n where n.source = 'import' and (
      exists (select from register_entries known where known.id = n.id and known.source = 'waldec')
      or exists (select from register_incoming b where b.id = n.id and b.source = 'waldec'))`
  return gone.count
}

/** StockUniteLegale says nothing of places: those that an extract told once stay. */
async function keepSeats(tx: TransactionSql): Promise<void> {
  await tx`
    update register_incoming n
    set commune_code = known.commune_code, commune_name = known.commune_name, postcode = known.postcode,
      words = n.words || known.words
    from register_entries known
    where known.id = n.id and n.source = 'sirene' and n.commune_name is null and known.commune_name is not null`
}

async function compare(tx: TransactionSql) {
  const [counts] = await tx<Omit<MergeCounts, 'repeated'>[]>`
    select count(*) filter (where known.id is null) as added,
      count(*) filter (where known.id is not null and known is distinct from n) as updated,
      count(*) filter (where known is not distinct from n) as unchanged,
      count(*) filter (where known.status = 'active' and n.status <> 'active') as closed
    from register_incoming n left join register_entries known on known.id = n.id`
  if (!counts) throw new Error('an import counted nothing')
  return counts
}
