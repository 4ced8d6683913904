import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'

/**
 * Lays every territory's ancestors anew from the containers each one names and from what gathers it, writing only
 * the differences. A district may be saved before its commune: it joins its ancestors when they come. What gathers
 * territories stands within whatever holds all of them.
 */
export async function relate(tx: Tx): Promise<void> {
  await sql`
    with recursive parents (territory_id, ancestor_id) as materialized (
      select id, unnest(within) from territories
      union
      select member_id, group_id from territory_members
    ), above (territory_id, ancestor_id) as (
      select territory_id, ancestor_id from parents
      union
      select above.territory_id, parents.ancestor_id from above
        join parents on parents.territory_id = above.ancestor_id
    ), known as materialized (
      select above.* from above
        join territories a on a.id = above.ancestor_id join territories t on t.id = above.territory_id
    ), members as materialized (
      select m.group_id, m.member_id, count(*) over (partition by m.group_id) as size
      from territory_members m join territories t on t.id = m.member_id
    ), shared as (
      select m.group_id, known.ancestor_id from members m join known on known.territory_id = m.member_id
        join territories a on a.id = known.ancestor_id and a.kind not in ('contract', 'group')
      group by m.group_id, m.size, known.ancestor_id having count(*) = m.size
    ), related as materialized (
      select * from known union select * from shared
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
