import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'

export type LocalState = 'open' | 'drafting' | 'proposed' | 'adopted' | 'asleep' | 'closed'

/** A local charter of a place: its own, one of a wider place that holds it, or one of a part of it. */
export type LocalHere = {
  slug: string
  name: string
  state: LocalState
  version: number | null
  where: 'here' | 'around' | 'inside'
  places: string[]
}

/** The local charters of a place, its own first; those that closed are left to the list of all. */
export async function localChartersOf(db: Db, territoryId: string): Promise<LocalHere[]> {
  const { rows } = await sql<LocalHere>`
    select l.slug, l.name, l.state, l.version, near."where",
      array(select p.name from local_charter_territories_public lt join territories_public p
        on p.id = lt.territory_id where lt.charter_id = l.id order by p.name) as places
    from (
      select t.charter_id, (array_agg(n."where" order by n.far))[1] as "where", min(n.far) as far
      from (
        select ${territoryId}::text as id, 'here' as "where", 1 as far
        union all
        select ancestor_id, 'around', 2 from territory_ancestors_public where territory_id = ${territoryId}
        union all
        select territory_id, 'inside', 3 from territory_ancestors_public where ancestor_id = ${territoryId}
      ) n join local_charter_territories_public t on t.territory_id = n.id
      group by t.charter_id
    ) near join local_charters_public l on l.id = near.charter_id
    where l.state <> 'closed'
    order by near.far, l.version is null, l.name limit 20`.execute(db)
  return rows
}
