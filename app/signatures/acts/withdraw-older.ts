import { sql } from 'kysely'
import { append } from '../../journal/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { after, type SignatureState } from '../rules/state.ts'
import '../facts.ts'
import '../tables.ts'

type Row = { id: string; reference: string; state: SignatureState }

/**
 * The association withdraws, from its letter, a signature that was brought in for it: as any other, without a
 * reason, and however old the letter is. Pressed twice is pressed once.
 */
export async function withdrawOlder(tx: Tx, hash: string, now: Date): Promise<void> {
  const { rows } = await sql<Row>`
    select s.id, s.reference, s.state from older_links l join signatures s on s.id = l.signature_id
    where l.hash = ${hash} for update of s`.execute(tx)
  const [signature] = rows
  const state = signature && after(signature.state, 'withdraw')
  if (!signature || !state || state === 'draft') return
  const { id, reference } = signature
  await tx.updateTable('signatures').set({ state, ended_at: now }).where('id', '=', id).execute()
  await tx
    .insertInto('signature_events')
    .values({ signature_id: id, event: 'withdraw', by: 'signer', at: now })
    .execute()
  await append(tx, { kind: 'signature.withdrawn', subjectId: id, body: { reference } }, now)
  await announce(tx, 'signature.withdrawn', { signatureId: id }, now)
}
