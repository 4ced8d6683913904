import { sql } from 'kysely'
import { stewardsOf } from '../../members/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { AskedNeighbour } from '../rules/claim-vouch.ts'
import { neighboursOf } from './neighbours.ts'
import '../tables.ts'

/** One association that was asked about a claim, and when it said yes. */
export type ClaimVouch = {
  id: string
  requestId: string
  byAssociationId: string
  name: string
  territoryId: string | null
  vouchedAt: Date | null
}

/** Who was asked about claims, in the order of their names. */
export function vouchesOfClaims(db: Db | Tx, requestIds: readonly string[]): Promise<ClaimVouch[]> {
  return vouches(db)
    .where(sql<boolean>`v.request_id = any(${[...requestIds]}::uuid[])`)
    .orderBy('a.name')
    .execute()
}

export function claimVouch(db: Db | Tx, id: string): Promise<ClaimVouch | undefined> {
  return vouches(db).where('v.id', '=', id).executeTakeFirst()
}

function vouches(db: Db | Tx) {
  return db
    .selectFrom('claim_vouches as v')
    .innerJoin('associations_public as a', 'a.id', 'v.by_association_id')
    .select(['v.id', 'v.request_id as requestId', 'v.by_association_id as byAssociationId', 'a.name'])
    .select(['v.territory_id as territoryId', 'v.vouched_at as vouchedAt'])
}

/** Named signatories nearby, networks left out: a public list, whoever asks. */
export async function neighboursToAsk(db: Db, associationId: string): Promise<AskedNeighbour[]> {
  const neighbours = await neighboursOf(db, associationId)
  const networks = await db
    .selectFrom('associations_public')
    .select('id')
    .where('kind', '=', 'network')
    .where(sql<boolean>`id = any(${neighbours.map(({ id }) => id)}::uuid[])`)
    .execute()
  const isNetwork = new Set(networks.map(({ id }) => id))
  return neighbours.filter(({ id }) => !isNetwork.has(id)).map(({ id, slug, name }) => ({ id, slug, name }))
}

/** The local centres: associations on behalf of which somebody tends a territory where one acts. */
export async function centresOf(
  db: Db | Tx,
  associationId: string,
): Promise<{ id: string; territoryId: string }[]> {
  const centres = new Map<string, string>()
  for (const territoryId of await placesAround(db, associationId))
    for (const { association } of await stewardsOf(db, territoryId))
      if (association && !centres.has(association.id)) centres.set(association.id, territoryId)
  centres.delete(associationId)
  const { rows } = await sql<{ id: string }>`
    select id from associations_public a where id = any(${[...centres.keys()]}::uuid[]) and kind <> 'network'
      and exists (select from signatures_public s where s.association_id = a.id) order by id limit 4`.execute(
    db,
  )
  return rows.map(({ id }) => ({ id, territoryId: centres.get(id) ?? '' }))
}

/** Where an association acts, and the communes of its quarters. */
async function placesAround(db: Db | Tx, associationId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with own as (
      select commune_id as id from associations_public where id = ${associationId} and commune_id is not null
      union select p.territory_id from signatures_public s join signature_places_public p on p.signature_id = s.id
        where s.association_id = ${associationId})
    select id from own union select n.ancestor_id from own
      join territory_ancestors_public n on n.territory_id = own.id where n.ancestor_id like 'commune:%'
    order by 1`.execute(db)
  return rows.map(({ id }) => id)
}
