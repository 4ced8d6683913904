import type { Theme } from '../../associations/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'

export type AssociationRecord = {
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
  commune_code: string | null
}

/** Associations that wished to be named, by their address. @param after the last one already read */
export async function namedAssociations(db: Db | Tx, most: number, after = ''): Promise<AssociationRecord[]> {
  return db
    .selectFrom('associations_named_public as a')
    .leftJoin('territories_public as t', 't.id', 'a.commune_id')
    .select(['a.slug', 'a.name', 'a.acronym', 'a.kind', 'a.rna', 'a.siren', 'a.website', 'a.themes'])
    .select(['a.is_signatory', 't.name as commune', 't.code as commune_code'])
    .where('a.slug', '>', after)
    .orderBy('a.slug')
    .limit(most)
    .execute()
}
