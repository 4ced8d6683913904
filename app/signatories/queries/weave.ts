import { sql } from 'kysely'
import type { Theme } from '../../associations/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { shownThreads, type Woven } from '../rules/weaving.ts'
import { nationalCharter } from './latest.ts'

/** The cloth of the register: its latest threads, oldest first, and how many are rolled away before them. */
export type WeaveData = { threads: Woven[]; rolled: number }

/** What the cloth of the home page is drawn from; as heavy with ten thousand signatories as with forty. */
export async function weaveData(db: Db | Tx): Promise<WeaveData> {
  const total = await db
    .selectFrom('signatures_public')
    .where('charter_id', '=', nationalCharter(db))
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  const latest = await db
    .selectFrom('signatures_public as s')
    .leftJoin('associations_public as a', (join) =>
      join.onRef('a.id', '=', 's.association_id').on('s.publication', '=', 'named'),
    )
    .where('s.charter_id', '=', nationalCharter(db))
    .select(sql<Theme[]>`coalesce(a.themes, '{}')`.as('themes'))
    .select(sql<boolean>`coalesce(a.kind = 'network', false)`.as('isNetwork'))
    .select(
      sql<string[]>`array(select territory_id from signature_places_public p
        where p.signature_id = s.id and s.publication = 'named' order by 1)`.as('territories'),
    )
    .orderBy('s.in_force_at', 'desc')
    .orderBy('s.id', 'desc')
    .limit(shownThreads)
    .execute()
  return { threads: latest.reverse(), rolled: Math.max(0, total.n - latest.length) }
}
