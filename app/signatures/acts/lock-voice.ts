import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'

/**
 * Waits until nobody else acts on the voice behind a link, and holds it until the end of the transaction:
 * presses of a button come one after the other, whoever holds the link. Read afterwards, never before.
 */
export async function lockVoice(tx: Tx, linkHash: string): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended(s.charter_id::text || s.identity_key, 0))
    from signing_links l join signers g on g.id = l.signer_id join signatures s on s.id = g.signature_id
    where l.hash = ${linkHash}`.execute(tx)
}
