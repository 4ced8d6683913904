import type { Tx } from '../../platform/db/database.ts'

/** The stewards take the text back before the count: the voices stay where they are, uncounted. */
export async function takeBack(tx: Tx, charterId: string, now: Date): Promise<void> {
  await tx
    .updateTable('local_adoptions')
    .set({ closed_at: now, outcome: 'taken-back' })
    .where('charter_id', '=', charterId)
    .where('closed_at', 'is', null)
    .execute()
}
