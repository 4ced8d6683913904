import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import '../facts.ts'
import '../tables.ts'

/** A signatory withdrew: what is known of those it vouched for changed, and the directory hears of it. */
export async function noteVouched(tx: Tx, signatureId: string, now: Date): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select v.association_id as id
    from vouches v join signature_withdrawals_public s on s.association_id = v.by_association_id
    where s.id = ${signatureId} and v.withdrawn_at is null order by 1`.execute(tx)
  if (rows.length === 0) return
  await sql`select note_directory_change(${rows.map(({ id }) => id)}::uuid[])`.execute(tx)
  for (const { id } of rows) await announce(tx, 'identity.known', { associationId: id }, now)
}
