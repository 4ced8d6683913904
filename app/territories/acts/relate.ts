import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'

/**
 * Lays every territory's ancestors anew from the containers each one names, writing only the differences.
 * A district may be saved before its commune: it joins its ancestors when they come.
 */
export async function relate(tx: Tx): Promise<void> {
  await sql`
    create temporary table related on commit drop as
    with recursive above (territory_id, ancestor_id) as (
      select id, unnest(within) from territories
      union
      select above.territory_id, unnest(t.within) from above join territories t on t.id = above.ancestor_id
    )
    select above.* from above join territories t on t.id = above.ancestor_id`.execute(tx)
  await sql`delete from territory_ancestors a where not exists (
    select from related r where (r.territory_id, r.ancestor_id) = (a.territory_id, a.ancestor_id))`.execute(
    tx,
  )
  await sql`insert into territory_ancestors (territory_id, ancestor_id)
    select territory_id, ancestor_id from related on conflict do nothing`.execute(tx)
}
