import { append } from '../../journal/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { after, isGiven } from '../rules/state.ts'
import '../facts.ts'
import '../tables.ts'

/**
 * The association takes back what it did with somebody’s help: a request ends, a signature in force is withdrawn as
 * any other. Other texts of the same act stay.
 * @returns false when it has ended already.
 */
export async function undoSignature(tx: Tx, signatureId: string, now: Date): Promise<boolean> {
  const row = await tx
    .selectFrom('signatures')
    .select(['state', 'reference'])
    .where('id', '=', signatureId)
    .forUpdate()
    .executeTakeFirst()
  const state = row && after(row.state, 'undo')
  if (!row || !state || state === 'draft') return false
  await tx.updateTable('signatures').set({ state, ended_at: now }).where('id', '=', signatureId).execute()
  await tx
    .insertInto('signature_events')
    .values({ signature_id: signatureId, event: 'undo', by: 'signer', at: now })
    .execute()
  if (!isGiven(row.state)) return true
  const entry = { kind: 'signature.withdrawn', subjectId: signatureId, body: { reference: row.reference } }
  await append(tx, entry, now)
  await announce(tx, 'signature.withdrawn', { signatureId }, now)
  return true
}
