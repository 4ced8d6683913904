import { type RawBuilder, sql } from 'kysely'
import type { Exchange, Theme } from '../../associations/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Branch } from '../rules/directory/tree.ts'
import type { Entry, Kind, ProofLevel } from '../rules/signatory.ts'

type Row = {
  id: string
  association_id: string
  slug: string
  name: string
  acronym: string | null
  folded: string
  kind: Kind
  themes: Theme[]
  commune: string | null
  in_force_at: Date
  proof_level: ProofLevel
  places: string[]
  offers: Exchange[]
  seeks: Exchange[]
  networks: string[]
}

/** Everyone who signed the national charter and is named; or those among some associations. */
export async function entriesOf(db: Db | Tx, associationIds?: readonly string[]): Promise<Entry[]> {
  const among = associationIds ? sql`and s.association_id = any(${associationIds}::uuid[])` : sql``
  const { rows } = await sql<Row>`
    select s.id, s.association_id, a.slug, a.name, a.acronym, a.folded, a.kind, a.themes, t.name as commune,
      s.in_force_at, s.proof_level,
      coalesce(
        ${gathered(sql`select territory_id from association_places_public p where p.association_id = a.id`)},
        ${gathered(sql`select territory_id from signature_places_public p where p.signature_id = s.id`)},
        '{}') as places,
      coalesce(${exchanged('offers')}, '{}') as offers,
      coalesce(${exchanged('seeks')}, '{}') as seeks,
      coalesce(${gathered(sql`select n.slug from association_memberships_public m
        join associations_public n on n.id = m.network_id where m.association_id = a.id`)}, '{}') as networks
    from signatures_public s
      join associations_public a on a.id = s.association_id
      left join territories_public t on t.id = a.commune_id
    where s.publication = 'named' ${among} and s.charter_id = (
      select charter_id from charter_public where charter_slug = 'nationale' and is_current)`.execute(db)
  return rows.map(toEntry)
}

/** Null when there is none, unlike an empty array. */
function gathered(selected: RawBuilder<unknown>): RawBuilder<string[] | null> {
  return sql`nullif(array(${selected} order by 1), '{}')`
}

function exchanged(direction: 'offers' | 'seeks'): RawBuilder<string[] | null> {
  return gathered(sql`select what from association_exchanges_public e
    where e.association_id = a.id and e.direction = ${direction}`)
}

function toEntry(row: Row): Entry {
  return {
    id: row.id,
    associationId: row.association_id,
    slug: row.slug,
    name: row.name,
    ...(row.acronym && { acronym: row.acronym }),
    folded: row.folded,
    kind: row.kind,
    themes: row.themes,
    ...(row.commune && { commune: row.commune }),
    signedAt: row.in_force_at,
    proofLevel: row.proof_level,
    places: row.places,
    offers: row.offers,
    seeks: row.seeks,
    networks: row.networks,
  }
}

/** The territories asked for and all that contain them, France left out. */
export async function branchesOf(db: Db | Tx, ids: readonly string[]): Promise<Branch[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Omit<Branch, 'point'> & { lon: number | null; lat: number | null }>`
    with asked as (select unnest(${ids}::text[]) as id),
      wanted as (select id from asked union
        select ancestor_id from territory_ancestors_public join asked on territory_id = asked.id)
    select t.id, t.kind, t.code, t.name, t.hint, t.lon, t.lat,
      array(select ancestor_id from territory_ancestors_public
        where territory_id = t.id and ancestor_id not like 'france:%') as ancestors
    from territories_public t join wanted using (id) where t.kind <> 'france'`.execute(db)
  return rows.map(({ lon, lat, ...branch }) => ({
    ...branch,
    ...(lon !== null && lat !== null && { point: { lon, lat } }),
  }))
}
