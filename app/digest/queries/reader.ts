import { sql } from 'kysely'
import { associationsOf, territoriesTendedBy } from '../../members/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Reader } from '../rules/part.ts'

/** What is near somebody: where they tend, where their associations act, and the commune or the like around it. */
export async function readerOf(db: Db | Tx, personId: string): Promise<Reader> {
  const [associations, tended] = [await associationsOf(db, personId), await territoriesTendedBy(db, personId)]
  const associationIds = associations.map(({ associationId }) => associationId)
  const own = sql`
    select t.id from unnest(${tended.map(({ id }) => id)}::text[]) as t(id)
    union select p.territory_id from association_places_public p
      where p.association_id = any(${associationIds}::uuid[])
    union select p.territory_id from signature_places_public p join signatures_public s on s.id = p.signature_id
      where s.association_id = any(${associationIds}::uuid[])`
  const { rows } = await sql<{ id: string; isOwn: boolean }>`
    with own as (${own})
    select id, true as "isOwn" from own
    union all select distinct up.ancestor_id, false from own join territory_ancestors_public up on up.territory_id = own.id
      join territories_public t on t.id = up.ancestor_id
      where t.kind in ('commune', 'epci', 'contract', 'group')`.execute(db)
  const ids = (isWanted: boolean) => rows.filter(({ isOwn }) => isOwn === isWanted).map(({ id }) => id)
  return { personId, associationIds, ownIds: ids(true), aroundIds: ids(false) }
}
