import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** An association that may be asked to take an action. */
export type Candidate = { id: string; name: string }

/**
 * Those of the group, and those that signed the local charter or act here under the national one and are named. Who
 * is only counted is proposed to nobody: it may take an action by itself.
 * @param group the associations that sit in the group
 */
export async function candidatesOf(
  db: Db | Tx,
  charterId: string,
  group: readonly string[],
): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select a.id, a.name from associations_public a
    where a.id = any(${[...group]}::uuid[])
      or a.id in (select s.association_id from local_signatures_public s
        where s.charter_id = ${charterId} and s.publication = 'named')
      or a.id in (select s.association_id from signatures_public s
        join signature_places_public p on p.signature_id = s.id
        join local_charter_territories_public here on here.charter_id = ${charterId}
        left join territory_ancestors_public up on up.territory_id = p.territory_id
          and up.ancestor_id = here.territory_id
        where s.publication = 'named' and (p.territory_id = here.territory_id or up.ancestor_id is not null))
    order by a.folded, a.id limit 300`.execute(db)
  return rows
}
