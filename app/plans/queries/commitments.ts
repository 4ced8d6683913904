import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** An article of the version in force that may have actions. `isLocal`: it was written here, in part or whole. */
export type CharterCommitment = { articleId: string; heading: string; isLocal: boolean }

/** The articles of the version in force, those written here first. */
export async function commitmentsOf(db: Db | Tx, charterId: string): Promise<CharterCommitment[]> {
  const { rows } = await sql<CharterCommitment>`
    select a.article_id as "articleId", a.heading,
      coalesce(l.lineage -> a.article_id ->> 'mark', 'added') <> 'kept' as "isLocal"
    from charter_public v join charter_articles_public a on a.version_id = v.id
      join local_versions_public l on l.version_id = v.id
    where v.charter_id = ${charterId} and v.is_current and a.kind <> 'preamble' and a.heading <> ''
    order by 3 desc, a.position limit 200`.execute(db)
  return rows
}

export type Pledge = {
  signatureId: string
  position: number
  by: string
  name: string
  slug: string
  words: string
}

/** What named signatories of the national charter that act here promised when they signed; at most a hundred. */
export async function pledgesHere(db: Db | Tx, charterId: string): Promise<Pledge[]> {
  const { rows } = await sql<Pledge>`
    select c.signature_id as "signatureId", c.position, a.id as by, a.name, a.slug, c.text as words
    from signatures_public s join signature_commitments_public c on c.signature_id = s.id
      join associations_public a on a.id = s.association_id
    where s.publication = 'named' and exists (
      select from signature_places_public p
        join local_charter_territories_public here on here.charter_id = ${charterId}
        left join territory_ancestors_public up on up.territory_id = p.territory_id
          and up.ancestor_id = here.territory_id
      where p.signature_id = s.id and (p.territory_id = here.territory_id or up.ancestor_id is not null))
    order by a.folded, c.position limit 100`.execute(db)
  return rows
}
