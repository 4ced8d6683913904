import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'

/**
 * Waits until nobody else acts on the signature behind a link, and holds it until the end of the transaction.
 * Read afterwards, never before.
 */
export async function lockSignature(tx: Tx, linkHash: string): Promise<void> {
  await sql`
    select from signing_links l join signers g on g.id = l.signer_id join signatures s on s.id = g.signature_id
    where l.hash = ${linkHash} for update of s`.execute(tx)
}
