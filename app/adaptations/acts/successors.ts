import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { type AnyHand, record } from './record.ts'

type Call = { charterId: string; by: NonNullable<AnyHand>; words: string }

/**
 * Says aloud that the charter looks for others to tend it: on its page, and by a letter to those who signed it. Calling
 * again within the same call changes nothing.
 */
export async function callForSuccessors(tx: Tx, { charterId, by, words }: Call, now: Date): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('local_charters')
    .set({ successors_wanted_at: now })
    .where('id', '=', charterId)
    .where('successors_wanted_at', 'is', null)
    .executeTakeFirstOrThrow()
  await record(tx, { charterId, kind: 'successors-wanted', by, words }, now)
  if (!numUpdatedRows) return
  await announce(tx, 'local-charter.successors-wanted', { charterId, personId: by.personId }, now)
  await announce(tx, 'local-charter.moved', { charterId }, now)
}

/** Somebody has come to tend it: nobody is looked for any more. */
export async function endCall(tx: Tx, charterId: string): Promise<void> {
  await tx
    .updateTable('local_charters')
    .set({ successors_wanted_at: null })
    .where('id', '=', charterId)
    .where('successors_wanted_at', 'is not', null)
    .execute()
}
