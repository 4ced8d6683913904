import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import { find } from '../rules/directory/find.ts'
import type { Filter } from '../rules/filter.ts'
import type { SignatoryCounts, Tally } from '../rules/signatory.ts'
import { currentDirectory } from './directory.ts'
import { nationalCharter } from './latest.ts'

/** Everyone who signed, said apart. */
export async function signatoryCounts(db: Db | Tx): Promise<SignatoryCounts> {
  return { ...(await namedCount(db)), unnamed: await unnamedCount(db) }
}

async function namedCount(db: Db | Tx): Promise<Tally> {
  return db
    .selectFrom('signatures_public as s')
    .innerJoin('associations_public as a', 'a.id', 's.association_id')
    .where('s.publication', '=', 'named')
    .where('s.charter_id', '=', nationalCharter(db))
    .select(sql<number>`count(*) filter (where a.kind <> 'network')`.as('associations'))
    .select(sql<number>`count(*) filter (where a.kind = 'network')`.as('networks'))
    .executeTakeFirstOrThrow()
}

/** Those of them a filter keeps. Without the unnamed: a narrow filter would tell who they are. */
export async function namedCounts(db: Db, filter: Filter): Promise<Tally> {
  return find(await currentDirectory(db), filter).count
}

/** Those who chose not to be named. Never filtered: a narrow filter would tell who they are. */
export async function unnamedCount(db: Db | Tx): Promise<number> {
  const { n } = await db
    .selectFrom('signatures_public')
    .where('publication', '=', 'counted')
    .where('charter_id', '=', nationalCharter(db))
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}
