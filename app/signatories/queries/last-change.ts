import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'

/**
 * A word that changes when anything public may have: facts, what changed in the directory, imports of territories, acts of local charters.
 * What commits late has a smaller number than what is there already: numbers are added up, the largest is not enough.
 */
export async function lastChange(db: Db | Tx): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select concat_ws('-',
      (select max(id) || '.' || count(*) from (select id from facts order by id desc limit 500) latest),
      (select coalesce(sum(changed_in::text::numeric), 0) from directory_changes),
      (select coalesce(max(id), 0) from territory_imports_public),
      (select extract(epoch from max(last_act_at)) from local_charters_public)) as mark`.execute(db)
  return rows[0]?.mark ?? ''
}
