import { sql } from 'kysely'
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
  const { rows } = await sql<{ id: string; territoryId: string }>`
    with own as (
      select commune_id as id from associations_public where id = ${associationId} and commune_id is not null
      union select p.territory_id from signatures_public s join signature_places_public p on p.signature_id = s.id
        where s.association_id = ${associationId}),
    here as (select id from own union select n.ancestor_id from own
      join territory_ancestors_public n on n.territory_id = own.id where n.ancestor_id like 'commune:%')
    select distinct on (r.association_id) r.association_id as id, r.territory_id as "territoryId"
    from territory_roles r join here on here.id = r.territory_id
      join associations_public a on a.id = r.association_id and a.kind <> 'network'
    where r.role = 'steward' and r.ended_at is null and r.association_id <> ${associationId}
      and exists (select from signatures_public s where s.association_id = r.association_id)
    order by r.association_id, r.territory_id limit 4`.execute(db)
  return rows
}
