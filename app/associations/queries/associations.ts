import type { Selectable } from 'kysely'
import type { Db, Tables, Tx } from '../../platform/db/database.ts'
import type { DeclaredAssociation } from '../rules/declared.ts'
import type { Theme } from '../rules/theme.ts'

/** An association we know because it signed. */
export type Association = {
  id: string
  slug: string
  kind: DeclaredAssociation['kind']
  name: string
  acronym?: string
  rna?: string
  siren?: string
  siret?: string
  localLawReference?: string
  communeId?: string
  themes: Theme[]
  website?: string
  fictional: boolean
}

/** The association of an address of the site. */
export async function associationBySlug(db: Db | Tx, slug: string): Promise<Association | undefined> {
  const row = await db.selectFrom('associations').selectAll().where('slug', '=', slug).executeTakeFirst()
  return row && toAssociation(row)
}

/** Associations by identifier, in the order asked for; those unknown are absent. */
export async function associationsByIds(db: Db | Tx, ids: readonly string[]): Promise<Association[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('associations').selectAll().where('id', 'in', ids).execute()
  const known = new Map(rows.map((row) => [row.id, toAssociation(row)]))
  return ids.flatMap((id) => known.get(id) ?? [])
}

function toAssociation(row: Selectable<Tables['associations']>): Association {
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    name: row.name,
    ...(row.acronym && { acronym: row.acronym }),
    ...(row.rna && { rna: row.rna }),
    ...(row.siren && { siren: row.siren }),
    ...(row.siret && { siret: row.siret }),
    ...(row.local_law_reference && { localLawReference: row.local_law_reference }),
    ...(row.commune_id && { communeId: row.commune_id }),
    themes: row.themes,
    ...(row.website && { website: row.website }),
    fictional: row.fictional,
  }
}
