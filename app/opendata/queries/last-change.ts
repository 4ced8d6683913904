import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'

/** A word that changes when anything public may have: the last fact and the last import of territories. */
export async function lastChange(db: Db | Tx): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select coalesce((select max(id) from facts), 0) || '-' ||
      coalesce((select max(id) from territory_imports_public), 0) as mark`.execute(db)
  return rows[0]?.mark ?? ''
}
