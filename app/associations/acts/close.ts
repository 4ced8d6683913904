import { newId } from '../../kernel/ids.ts'
import type { Day } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** An association that ended: when, who says so, and who wrote it down (nobody, when the register did). */
export type Closure = {
  associationId: string
  closedOn: Day
  because: 'register' | 'declared'
  by: string | undefined
}

/** Closes an association: its page says when, its signature is no longer counted. Closed twice is closed once. */
export async function closeAssociation(tx: Tx, closure: Closure, now: Date): Promise<boolean> {
  const closed = await tx
    .insertInto('association_closures')
    .values({
      id: newId(),
      association_id: closure.associationId,
      closed_on: closure.closedOn,
      because: closure.because,
      closed_at: now,
      closed_by: closure.by ?? null,
      reopened_at: null,
      reopened_by: null,
    })
    .onConflict((conflict) => conflict.column('association_id').where('reopened_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  return closed !== undefined
}

/** Opens it again: it counts as before. The closure stays in the history. */
export async function reopenAssociation(
  tx: Tx,
  { associationId, by }: { associationId: string; by: string },
  now: Date,
): Promise<boolean> {
  const reopened = await tx
    .updateTable('association_closures')
    .set({ reopened_at: now, reopened_by: by })
    .where('association_id', '=', associationId)
    .where('reopened_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return reopened !== undefined
}
