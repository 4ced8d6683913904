import { append } from '../../journal/index.ts'
import { hashSecret, newSecret } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import '../facts.ts'
import '../tables.ts'

/** A letter may wait for the next meeting of a board. */
const olderLinkDays = 90

/** Makes the link of a letter about an older signature. @returns its secret; only the hash is stored. */
export async function makeOlderLink(tx: Tx, signatureId: string, now: Date): Promise<string> {
  const secret = newSecret()
  const link = { hash: hashSecret(secret), signature_id: signatureId, created_at: now }
  await tx
    .insertInto('older_links')
    .values({ ...link, expires_at: addDays(now, olderLinkDays) })
    .execute()
  return secret
}

/**
 * The association confirms, from its mailbox, a signature that a list brought in: it stands as it was, and what is
 * known of it grows. Pressed twice is pressed once; one that ended, or that lives already, is left alone.
 */
export async function confirmOlder(tx: Tx, hash: string, now: Date): Promise<void> {
  const link = await tx
    .selectFrom('older_links')
    .select('signature_id')
    .where('hash', '=', hash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (!link) return
  const confirmed = await tx
    .updateTable('signatures')
    .set({ proof_level: 'mailbox' })
    .where('id', '=', link.signature_id)
    .where('state', '=', 'in-force')
    .where('proof_level', 'in', ['historic', 'paper', 'meeting'])
    .returning(['id', 'reference'])
    .executeTakeFirst()
  if (!confirmed) return
  const { id, reference } = confirmed
  // Of one given in a meeting, the mailbox is now that of the person who signed.
  await tx.updateTable('signers').set({ confirmed_at: now }).where('signature_id', '=', id).execute()
  await tx
    .insertInto('signature_events')
    .values({ signature_id: id, event: 'confirm-older', by: 'signer', at: now })
    .execute()
  await append(tx, { kind: 'signature.reaffirmed', subjectId: id, body: { reference } }, now)
  await announce(tx, 'signature.reaffirmed', { signatureId: id }, now)
}
