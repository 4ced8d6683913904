import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'

/** A named signatory of the national charter that acts in the territories of a local one. */
export type ActingHere = { slug: string; name: string; places: string[] }

/** Who acts here, or in a part of here; at most a hundred. */
export async function actingHere(db: Db | Tx, charterId: string): Promise<ActingHere[]> {
  const { rows } = await sql<ActingHere>`
    select a.slug, a.name, array_agg(distinct t.name order by t.name) as places
    from local_charter_territories here
    join lateral (
      select here.territory_id as id
      union all
      select d.territory_id from territory_ancestors_public d where d.ancestor_id = here.territory_id
    ) within on true
    join signature_places_public p on p.territory_id = within.id
    join signatures_public s on s.id = p.signature_id and s.publication = 'named'
      and s.charter_id = (select charter_id from charter_public where charter_slug = 'nationale' limit 1)
    join associations_public a on a.id = s.association_id
    join territories_public t on t.id = p.territory_id
    where here.charter_id = ${charterId}
    group by a.slug, a.name
    order by a.name
    limit 100`.execute(db)
  return rows
}
