import type { Db, Tx } from '../../platform/db/database.ts'
import type { Signatory } from '../rules/signatory.ts'

/** The last ones to sign and be named, newest first. */
export async function latestSignatories(db: Db | Tx, most: number): Promise<Signatory[]> {
  const rows = await db
    .selectFrom('signatures_public as s')
    .innerJoin('associations_public as a', 'a.id', 's.association_id')
    .leftJoin('territories_public as t', 't.id', 'a.commune_id')
    .where('s.publication', '=', 'named')
    .where('s.charter_id', '=', nationalCharter(db))
    .select(['s.id', 's.in_force_at', 'a.slug', 'a.name', 'a.acronym', 'a.kind', 'a.themes'])
    .select('t.name as commune')
    .orderBy('s.in_force_at', 'desc')
    .orderBy('s.id', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    name: row.name,
    ...(row.acronym && { acronym: row.acronym }),
    kind: row.kind,
    themes: row.themes,
    ...(row.commune && { commune: row.commune }),
    signedAt: row.in_force_at,
  }))
}

/** The national charter; local charters have registers of their own. */
export function nationalCharter(db: Db | Tx) {
  return db
    .selectFrom('charter_public')
    .select('charter_id')
    .where('charter_slug', '=', 'nationale')
    .where('is_current', '=', true)
}
