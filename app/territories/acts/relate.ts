import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'

/**
 * Lays every territory's ancestors anew from the containers each one names, writing only the differences.
 * A district may be saved before its commune: it joins its ancestors when they come.
 */
export async function relate(tx: Tx): Promise<void> {
  await sql`
    with recursive above (territory_id, ancestor_id) as (
      select id, unnest(within) from territories
      union
      select above.territory_id, unnest(t.within) from above join territories t on t.id = above.ancestor_id
    ), related as materialized (
      select above.* from above join territories t on t.id = above.ancestor_id
    ), gone as (
      delete from territory_ancestors a where not exists (
        select from related r where r.territory_id = a.territory_id and r.ancestor_id = a.ancestor_id)
    )
    insert into territory_ancestors (territory_id, ancestor_id)
    select territory_id, ancestor_id from related r where not exists (
      select from territory_ancestors a where a.territory_id = r.territory_id and a.ancestor_id = r.ancestor_id)`.execute(
    tx,
  )
}
