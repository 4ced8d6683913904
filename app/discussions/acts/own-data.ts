import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** Two entries are one association: what the second said is the first’s. */
export async function moveDiscussions(
  tx: Tx,
  { keptId, mergedId }: { keptId: string; mergedId: string },
): Promise<void> {
  await sql`update discussion_messages set association_id = ${keptId} where association_id = ${mergedId}`.execute(
    tx,
  )
  await sql`update discussion_follows set association_id = ${keptId} where association_id = ${mergedId}`.execute(
    tx,
  )
}

/** Somebody leaves for good: what they said stays their association’s, without them; they follow nothing any more. */
export async function forgetWriter(tx: Tx, personId: string): Promise<void> {
  await sql`update discussion_messages set person_id = null, signed_name = null where person_id = ${personId}`.execute(
    tx,
  )
  await sql`update discussions set opened_by = null where opened_by = ${personId}`.execute(tx)
  await sql`update discussion_events set by = null where by = ${personId}`.execute(tx)
  for (const table of ['discussion_letters', 'discussion_follows', 'discussion_links'] as const)
    await tx.deleteFrom(table).where('person_id', '=', personId).execute()
}
