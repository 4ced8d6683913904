import { sql } from 'kysely'
import type { Theme } from '../../associations/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Filter } from '../../signatories/index.ts'
import '../../opendata/index.ts'

export type AssociationRow = {
  slug: string
  name: string
  acronym: string | null
  kind: 'association' | 'network' | 'informal'
  rna: string | null
  siren: string | null
  website: string | null
  themes: Theme[]
  is_signatory: boolean
  commune: string | null
}

/** Associations that wished to be named, by their address. @param after the last one already read */
export async function associationsPage(db: Db | Tx, filter: Filter, most: number, after = '') {
  const { words, chosen = {}, territoryId } = filter
  const [theme, kind] = [chosen.theme?.[0], chosen.kind?.[0]]
  let query = db
    .selectFrom('associations_named_public as a')
    .leftJoin('territories_public as t', 't.id', 'a.commune_id')
    .select(['a.slug', 'a.name', 'a.acronym', 'a.kind', 'a.rna', 'a.siren', 'a.website', 'a.themes'])
    .select(['a.is_signatory', 't.name as commune'])
    .where('a.slug', '>', after)
    .orderBy('a.slug')
    .limit(most)
  for (const word of words) query = query.where('a.folded', 'like', `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  if (theme) query = query.where(sql<boolean>`a.themes @> ${[theme]}::text[]`)
  if (kind) query = query.where('a.kind', '=', kind as AssociationRow['kind'])
  if (territoryId) query = query.where(actsWithin(territoryId))
  const rows: AssociationRow[] = await query.execute()
  return rows
}

function actsWithin(territoryId: string) {
  const within = sql`(p.territory_id = ${territoryId} or p.territory_id in (
    select territory_id from territory_ancestors_public where ancestor_id = ${territoryId}))`
  // What it said when it signed holds until it tells where it acts now.
  return sql<boolean>`(a.id in (select p.association_id from association_places_public p where ${within})
    or a.id in (
      select s.association_id from signatures_public s join signature_places_public p on p.signature_id = s.id
      where ${within} and not exists (
        select from association_places_public told where told.association_id = s.association_id)))`
}
