import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** A named signatory that acts here, or in something wider around. */
export type SignatoryHere = { id: string; name: string; slug: string; where: 'here' | 'around' }

/** Named signatories of a territory. Those who chose to be counted without a name are listed to nobody. */
export async function signatoriesHere(db: Db | Tx, territoryId: string): Promise<SignatoryHere[]> {
  const { rows } = await sql<SignatoryHere>`
    with signing as (${signing}), acting as (${acting(territoryId)})
    select a.id, a.name, a.slug,
      case when bool_or(acting."where" = 'here') then 'here' else 'around' end as "where"
    from acting join associations_public a on a.id = acting.association_id
    where a.id in (select association_id from signing where publication = 'named')
      and a.id not in (select association_id from signing where publication = 'counted')
    group by a.id, a.name, a.slug, a.folded order by a.folded limit 300`.execute(db)
  return rows
}

/** Which of these associations signed and act in a territory, in a part of it, or just around it. */
export async function signingHere(
  db: Db | Tx,
  territoryId: string,
  associationIds: readonly string[],
): Promise<string[]> {
  if (associationIds.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    with signing as (${signing}), acting as (${acting(territoryId)})
    select distinct association_id as id from acting
    where association_id = any(${[...associationIds]}::uuid[])
      and association_id in (select association_id from signing)`.execute(db)
  return rows.map(({ id }) => id)
}

/** Of the national charter or of a local one. */
const signing = sql`
  select association_id, publication from signatures_public
  union select association_id, publication from local_signatures_public`

/** Where associations say that they act; a whole région or country around is too far to convene its quarters. */
function acting(territoryId: string): RawBuilder<unknown> {
  return sql`
    with near as (
      select ${territoryId}::text as id, 'here' as "where"
      union all select territory_id, 'here' from territory_ancestors_public where ancestor_id = ${territoryId}
      union all select t.id, 'around' from territory_ancestors_public ta join territories_public t
        on t.id = ta.ancestor_id and t.kind in ('commune', 'epci', 'contract', 'group')
        where ta.territory_id = ${territoryId}
    ), places as (
      select s.association_id, p.territory_id from signature_places_public p
        join (select id, association_id from signatures_public
          union all select id, association_id from local_signatures_public) s on s.id = p.signature_id
      union select association_id, territory_id from association_places_public
    )
    select places.association_id, near."where" from near join places on places.territory_id = near.id`
}
