import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { LocalState } from '../tables.ts'

/** A local charter, as everyone may read it; nothing of its group nor of a text that is being written. */
export type LocalCharterRecord = {
  slug: string
  name: string
  purpose: string
  state: LocalState
  fictional: boolean
  opened_at: Date
  version: number | null
  adopted_at: Date | null
  national_number: number | null
  places: { id: string; kind: string; code: string; name: string }[]
  associations: number
  networks: number
  unnamed: number
}

type Wanted = { most: number; after?: string; territoryId?: string | undefined; slug?: string }

/** Local charters by their address, each with who signed it: three numbers that nobody adds up. */
export async function localCharterRecords(db: Db | Tx, wanted: Wanted): Promise<LocalCharterRecord[]> {
  const { most, after = '', territoryId, slug } = wanted
  const { rows } = await sql<LocalCharterRecord>`
    with chosen as (
      select l.id, l.slug, l.name, l.purpose, l.state, l.fictional, l.opened_at, l.version
      from local_charters_public l
      where l.slug > ${after} ${slug === undefined ? sql`` : sql`and l.slug = ${slug}`}
        ${territoryId === undefined ? sql`` : sql`and ${covers(territoryId)}`}
      order by l.slug limit ${most})
    select c.slug, c.name, c.purpose, c.state, c.fictional, c.opened_at, c.version,
      made.published_at as adopted_at, made.national_number,
      coalesce((select json_agg(json_build_object('id', t.id, 'kind', t.kind, 'code', t.code, 'name', t.name)
          order by t.id)
        from local_charter_territories_public p join territories_public t on t.id = p.territory_id
        where p.charter_id = c.id), '[]') as places,
      signed.associations, signed.networks, signed.unnamed
    from chosen c
      left join local_adopted_public made on made.charter_id = c.id and made.is_current
      cross join lateral (
        select count(*) filter (where s.publication = 'named' and a.kind <> 'network')::int as associations,
          count(*) filter (where s.publication = 'named' and a.kind = 'network')::int as networks,
          count(*) filter (where s.publication = 'counted')::int as unnamed
        from local_signatures_public s join associations_public a on a.id = s.association_id
        where s.charter_id = c.id) signed
    order by c.slug`.execute(db)
  return rows
}

function covers(territoryId: string) {
  return sql`exists (select from local_charter_territories_public p
    where p.charter_id = l.id and (p.territory_id = ${territoryId} or p.territory_id in (
      select territory_id from territory_ancestors_public where ancestor_id = ${territoryId})))`
}

/** The name of a version among all: its charter, then its number. */
export type VersionKey = { slug: string; number: number }

export type LocalVersionRecord = {
  id: string
  slug: string
  number: number
  is_current: boolean
  published_at: Date
  national_number: number
  sha256: string
}

/** Adopted versions, by charter then number. @param after the last one already read */
export function localVersionRecords(
  db: Db | Tx,
  most: number,
  { after, slug }: { after?: VersionKey | undefined; slug?: string } = {},
): Promise<LocalVersionRecord[]> {
  let query = db
    .selectFrom('local_adopted_public')
    .select(['id', 'slug', 'number', 'is_current', 'published_at', 'national_number', 'sha256'])
    .orderBy('slug')
    .orderBy('number')
    .limit(most)
  if (slug !== undefined) query = query.where('slug', '=', slug)
  if (after) query = query.where(sql<boolean>`(slug, number) > (${after.slug}, ${after.number}::int)`)
  return query.execute()
}

/** The latest adopted versions first. */
export function latestAdopted(db: Db | Tx, most: number) {
  return db
    .selectFrom('local_adopted_public')
    .select(['id', 'slug', 'name', 'number', 'published_at as publishedAt'])
    .orderBy('published_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
}

export type SignatoryKey = { charter: string; slug: string }

/** Who signed a local charter and is named, by charter then association. @param after the last one already read */
export function localSignatoryRecords(
  db: Db | Tx,
  most: number,
  { after, charter }: { after?: SignatoryKey | undefined; charter?: string } = {},
) {
  let query = db
    .selectFrom('local_signatories_public')
    .select(['charter_slug', 'number', 'slug', 'name', 'acronym', 'kind', 'proof_level', 'in_force_at'])
    .select(['agreed_number', 'agreed_at'])
    .orderBy('charter_slug')
    .orderBy('slug')
    .limit(most)
  if (charter !== undefined) query = query.where('charter_slug', '=', charter)
  if (after) query = query.where(sql<boolean>`(charter_slug, slug) > (${after.charter}, ${after.slug})`)
  return query.execute()
}

export type Mark = 'kept' | 'added' | 'reworded'

/** Where each article of an adopted text comes from. */
export async function lineageMarks(db: Db | Tx, versionId: string): Promise<Map<string, Mark>> {
  const { rows } = await sql<{ article: string; mark: Mark }>`
    select entry.key as article, entry.value ->> 'mark' as mark
    from local_versions_public made, jsonb_each(made.lineage) entry
    where made.version_id = ${versionId}`.execute(db)
  return new Map(rows.map(({ article, mark }) => [article, mark]))
}
