import { sql } from 'kysely'
import { associationsOf } from '../../members/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { type TerritoryKind, territoryAddress } from '../../territories/index.ts'

export type OwnPlace = { name: string; hint: string; address: string }

/** Where somebody may open a discussion: the territories they tend, and those where their associations act. */
export async function placesOfPerson(
  db: Db | Tx,
  personId: string,
  tended: readonly OwnPlace[],
): Promise<OwnPlace[]> {
  const ids = (await associationsOf(db, personId)).map(({ associationId }) => associationId)
  const { rows } = await sql<{ kind: TerritoryKind; code: string; name: string; hint: string }>`
    select distinct t.kind, t.code, t.name, t.hint from (
      select s.association_id, p.territory_id from signature_places_public p
        join (select id, association_id from signatures_public
          union all select id, association_id from local_signatures_public) s on s.id = p.signature_id
      union select association_id, territory_id from association_places_public) acting
    join territories_public t on t.id = acting.territory_id
    where acting.association_id = any(${ids}::uuid[]) and acting.association_id in (
      select association_id from signatures_public union select association_id from local_signatures_public)
    order by t.name limit 50`.execute(db)
  const acting = rows.map((row) => ({ ...row, address: territoryAddress(row) }))
  const known = new Set(tended.map(({ address }) => address))
  return [...tended, ...acting.filter(({ address }) => !known.has(address))]
}
