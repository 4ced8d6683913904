import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** What the second of two joined entries took becomes the first’s, its links and its silences too. Done twice is done once. */
export async function movePlans(
  tx: Tx,
  { keptId, mergedId }: { keptId: string; mergedId: string },
  now: Date,
): Promise<void> {
  await sql`update planned_actions set owner_id = ${keptId}, changed_at = ${now} where owner_id = ${mergedId}`.execute(
    tx,
  )
  await sql`update planned_actions set promised_by = ${keptId} where promised_by = ${mergedId}`.execute(tx)
  await sql`update planned_action_links set association_id = ${keptId} where association_id = ${mergedId}`.execute(
    tx,
  )
  await sql`insert into plan_silences (charter_id, association_id, at)
    select charter_id, ${keptId}, at from plan_silences where association_id = ${mergedId}
    on conflict do nothing`.execute(tx)
}
