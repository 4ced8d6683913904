import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { TransactionSql } from 'postgres'
import type { Source } from '../rules/register-entry.ts'
import { columnsOfEntry } from '../rules/register-row.ts'

export type MergeCounts = {
  added: number
  updated: number
  unchanged: number
  /** Among the updated: active until now. */
  closed: number
  /** Lines that name an entry the file names again further down: the last one counts. */
  repeated: number
  /** What came in names every entry that is known, and stands in the order of lengths: it is the next register. */
  isWhole: boolean
}

/** The lines of entries named more than once, in the order of the files. */
type Again = (repeated: ReadonlyMap<string, Source>) => AsyncIterable<string>

/** Keeps one line for each entry that came in, and compares it with what is known. */
export async function mergeIncoming(
  tx: TransactionSql,
  sources: readonly Source[],
  again: Again,
): Promise<MergeCounts> {
  const kept = sources.includes('import') ? await keepBetter(tx) : 0
  const lines = await countLines(tx)
  const repeated = lines.count === lines.different ? 0 : await keepLast(tx, again)
  if (sources.includes('sirene')) await keepSeats(tx)
  const [{ known } = { known: 0 }] = await tx<
    { known: number }[]
  >`select count(*) as known from register_entries`
  const counts = known > 0 ? await compare(tx) : { ...nothingKnown, added: lines.count - repeated }
  const isWhole = repeated === 0 && counts.unchanged + counts.updated === known
  return { ...counts, unchanged: counts.unchanged + kept, repeated, isWhole }
}

const nothingKnown = { updated: 0, unchanged: 0, closed: 0 }

/** The waldec file knows better than the import one what stands in both. */
async function keepBetter(tx: TransactionSql): Promise<number> {
  const gone = await tx`
    delete from register_incoming n where n.source = 'import' and (
      exists (select from register_entries known where known.id = n.id and known.source = 'waldec')
      or exists (select from register_incoming b where b.id = n.id and b.source = 'waldec'))`
  return gone.count
}

/** Sorting numbers costs much less than grouping by the identifiers they are made of. */
async function countLines(tx: TransactionSql) {
  const [lines] = await tx<{ count: number; different: number }[]>`
    select count(*), count(distinct hashtextextended(id, 0)) as different from register_incoming`
  if (!lines) throw new Error('an import counted nothing')
  return lines
}

/** Lines came in by length: those of entries named twice are read again, in the order of the files. */
async function keepLast(tx: TransactionSql, again: Again): Promise<number> {
  const twice = await tx<{ id: string; source: Source; lines: number }[]>`
    select id, min(source) as source, count(*) as lines from register_incoming group by id having count(*) > 1`
  if (twice.length === 0) return 0
  await tx`create temporary table register_repeated (like register_entries) on commit drop`
  const copy = await tx`copy register_repeated (${tx(columnsOfEntry)}) from stdin`.writable()
  await pipeline(Readable.from(again(new Map(twice.map(({ id, source }) => [id, source])))), copy)
  await tx`delete from register_incoming n using register_repeated twice where n.id = twice.id`
  await tx`
    insert into register_incoming
    select twice.* from register_repeated twice
    where not exists (select from register_repeated later where later.id = twice.id and later.ctid > twice.ctid)`
  return twice.reduce((sum, { lines }) => sum + lines - 1, 0)
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
  const [counts] = await tx<Omit<MergeCounts, 'repeated' | 'isWhole'>[]>`
    select count(*) filter (where known.id is null) as added,
      count(*) filter (where known.id is not null and known is distinct from n) as updated,
      count(*) filter (where known is not distinct from n) as unchanged,
      count(*) filter (where known.status = 'active' and n.status <> 'active') as closed
    from register_incoming n left join register_entries known on known.id = n.id`
  if (!counts) throw new Error('an import counted nothing')
  return counts
}
