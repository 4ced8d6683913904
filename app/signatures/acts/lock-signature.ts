import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'

/**
 * Waits until nobody else acts on the signature behind a link, and holds it until the end of the transaction.
 * Read afterwards, never before.
 */
async function lockSignature(tx: Tx, linkHash: string): Promise<void> {
  await sql`
    select from signing_links l join signers g on g.id = l.signer_id join signatures s on s.id = g.signature_id
    where l.hash = ${linkHash} for update of s`.execute(tx)
}

/** The same for every text of an act: those who press at once stand in one line. */
export async function lockAct(tx: Tx, linkHash: string): Promise<void> {
  await lockSignature(tx, linkHash)
  await sql`
    select from signing_links l join signers g on g.id = l.signer_id
      join signatures s on s.together_with = g.signature_id
    where l.hash = ${linkHash} order by s.id for update of s`.execute(tx)
}
