import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'

/**
 * Lays every territory's ancestors anew from the containers each one names and from what gathers it, writing only
 * the differences. A district may be saved before its commune: it joins its ancestors when they come.
 */
export async function relate(tx: Tx): Promise<void> {
  // Rows that this transaction wrote have no statistics yet: guessing few, PostgreSQL would compare each with each
  // for minutes. Joined as whole sets it takes a second, whatever it guesses.
  await sql`set local enable_nestloop = off`.execute(tx)
  // Our connections plan each query anew; the foreign keys of a hundred thousand rows would be planned one by one.
  await sql`set local plan_cache_mode = auto`.execute(tx)
  await relatePlaces(tx)
  await relateGatherings(tx)
  await sql`set local enable_nestloop to default`.execute(tx)
  await sql`set local plan_cache_mode to default`.execute(tx)
}

/** What gathers territories is told apart by its name: joining by kind would read every row twice. */
function isGathering(column: string): RawBuilder<boolean> {
  return sql`(${sql.ref(column)} like 'group:%' or ${sql.ref(column)} like 'contract:%')`
}

async function relatePlaces(tx: Tx): Promise<void> {
  await sql`
    with recursive above (territory_id, ancestor_id) as (
      select id, unnest(within) from territories
      union
      select above.territory_id, unnest(t.within) from above join territories t on t.id = above.ancestor_id
    ), related as materialized (
      select above.* from above join territories t on t.id = above.ancestor_id
    ), gone as (
      delete from territory_ancestors a
      where not ${isGathering('a.territory_id')} and not ${isGathering('a.ancestor_id')} and not exists (
        select from related r where r.territory_id = a.territory_id and r.ancestor_id = a.ancestor_id)
    )
    insert into territory_ancestors (territory_id, ancestor_id)
    select territory_id, ancestor_id from related r where not exists (
      select from territory_ancestors a where a.territory_id = r.territory_id and a.ancestor_id = r.ancestor_id)`.execute(
    tx,
  )
}

/** A gathering holds its members and all they contain, and stands within whatever holds all of them. */
async function relateGatherings(tx: Tx): Promise<void> {
  await sql`
    with members as materialized (
      select m.group_id, m.member_id, count(*) over (partition by m.group_id) as size
      from territory_members m join territories t on t.id = m.member_id
    ), wanted as materialized (
      select member_id as territory_id, group_id as ancestor_id from members
      union
      select a.territory_id, m.group_id from members m join territory_ancestors a on a.ancestor_id = m.member_id
      where not ${isGathering('a.territory_id')}
      union
      select m.group_id, a.ancestor_id from members m join territory_ancestors a on a.territory_id = m.member_id
      where not ${isGathering('a.ancestor_id')}
      group by m.group_id, m.size, a.ancestor_id having count(*) = m.size
    ), gone as (
      delete from territory_ancestors a
      where (${isGathering('a.territory_id')} or ${isGathering('a.ancestor_id')}) and not exists (
        select from wanted w where w.territory_id = a.territory_id and w.ancestor_id = a.ancestor_id)
    )
    insert into territory_ancestors (territory_id, ancestor_id)
    select territory_id, ancestor_id from wanted w where not exists (
      select from territory_ancestors a where a.territory_id = w.territory_id and a.ancestor_id = w.ancestor_id)`.execute(
    tx,
  )
}
