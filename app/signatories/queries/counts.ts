import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import { type Filter, noFilter } from '../rules/filter.ts'
import type { SignatoryCounts } from '../rules/signatory.ts'
import { named, nationalCharter } from './register.ts'

/** Everyone who signed, said apart. */
export async function signatoryCounts(db: Db | Tx): Promise<SignatoryCounts> {
  const unnamed = db
    .selectFrom('signatures_public')
    .where('publication', '=', 'counted')
    .where('charter_id', '=', nationalCharter(db))
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return { ...(await namedCounts(db, noFilter)), unnamed: (await unnamed).n }
}

/** Those of them a filter keeps. Without the unnamed: a narrow filter would tell who they are. */
export async function namedCounts(
  db: Db | Tx,
  filter: Filter,
): Promise<Pick<SignatoryCounts, 'associations' | 'networks'>> {
  return named(db, filter)
    .select(sql<number>`count(*) filter (where a.kind <> 'network')`.as('associations'))
    .select(sql<number>`count(*) filter (where a.kind = 'network')`.as('networks'))
    .executeTakeFirstOrThrow()
}
