import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import { recordEvent } from './record-event.ts'
import '../tables.ts'

type Joined = { keptId: string; mergedId: string }

/**
 * What the second of two joined entries did becomes the first’s; its noting links too. What the two had noted with
 * one another was one association’s own: it is taken back, never deleted. Done twice is done once.
 */
export async function moveCooperations(tx: Tx, { keptId, mergedId }: Joined, now: Date): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update cooperations set state = 'taken-back', noted_shows = false, other_shows = false
    where (noted_by, other_id) in ((${keptId}, ${mergedId}), (${mergedId}, ${keptId})) and state <> 'taken-back'
    returning id`.execute(tx)
  for (const { id } of rows) await recordEvent(tx, id, 'take-back', 'noting', now)
  await sql`update cooperations set noted_by = ${keptId}
    where noted_by = ${mergedId} and other_id is distinct from ${keptId}`.execute(tx)
  await sql`update cooperations set other_id = ${keptId}
    where other_id = ${mergedId} and noted_by <> ${keptId}`.execute(tx)
  await sql`update noting_links set association_id = ${keptId} where association_id = ${mergedId}`.execute(tx)
}
