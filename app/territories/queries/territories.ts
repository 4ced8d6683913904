import type { Db, Tx } from '../../platform/db/database.ts'
import type { Territory } from '../rules/territory.ts'

/** Territories by identifier, in the order asked; unknown ones are absent, those no longer in force are not. */
export async function territoriesByIds(db: Db | Tx, ids: readonly string[]): Promise<Territory[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('territories')
    .select(['id', 'kind', 'code', 'name', 'hint'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => known.get(id) ?? [])
}
