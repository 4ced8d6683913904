import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

export type Neighbour = { id: string; slug: string; name: string; isVouched: boolean; vouches: number }

// The communes of an association: its own, those where it acts, and those of the quarters where it acts.
const communes = (of: ReturnType<typeof sql>) => sql`
  select commune_id as id from associations_public where id = ${of} and commune_id is not null
  union select p.territory_id from signatures_public s join signature_places_public p on p.signature_id = s.id
    where s.association_id = ${of} and p.territory_id like 'commune:%'
  union select n.ancestor_id from signatures_public s join signature_places_public p on p.signature_id = s.id
    join territory_ancestors_public n on n.territory_id = p.territory_id
    where s.association_id = ${of} and n.ancestor_id like 'commune:%'`

/** The named signatories that share a commune with an association, and whether it said that it knows them. */
export async function neighboursOf(db: Db, associationId: string): Promise<Neighbour[]> {
  const { rows } = await sql<Neighbour>`
    with here as (${communes(sql`${associationId}::uuid`)})
    ${neighbours(
      sql`a.id <> ${associationId} and (a.commune_id in (select id from here) or exists (
        select from signature_places_public p where p.signature_id = s.id and (
          p.territory_id in (select id from here) or exists (select from territory_ancestors_public n
            where n.territory_id = p.territory_id and n.ancestor_id in (select id from here)))))`,
      associationId,
    )}`.execute(db)
  return rows
}

/** The named signatories that act in a territory or in what it contains. */
export async function actingIn(db: Db, territoryId: string, byAssociationId: string): Promise<Neighbour[]> {
  const { rows } = await sql<Neighbour>`
    ${neighbours(
      sql`a.id <> ${byAssociationId} and exists (select from signature_places_public p
        where p.signature_id = s.id and (p.territory_id = ${territoryId} or exists (
          select from territory_ancestors_public n
          where n.territory_id = p.territory_id and n.ancestor_id = ${territoryId})))`,
      byAssociationId,
    )}`.execute(db)
  return rows
}

function neighbours(which: ReturnType<typeof sql>, by: string) {
  return sql`
    select distinct a.id, a.slug, a.name,
      exists (select from vouches v where v.association_id = a.id and v.by_association_id = ${by}
        and v.withdrawn_at is null) as "isVouched",
      (select count(*) from vouches v where v.association_id = a.id and v.withdrawn_at is null) as vouches
    from associations_public a
    join signatures_public s on s.association_id = a.id and s.publication = 'named'
    where ${which} order by a.name limit 200`
}

/** Whether an association has signed, named or not. */
export async function hasSigned(db: Db | Tx, associationId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from signatures_public where association_id = ${associationId} limit 1`.execute(db)
  return rows.length > 0
}
