import type { Tx } from '../../platform/db/database.ts'
import type { SignatureEvent } from '../rules/state.ts'
import '../tables.ts'

/** Writes down what happened to a signature, by which of its signers, and when. */
export async function recordEvent(
  tx: Tx,
  by: { signatureId: string; signerPosition: number },
  event: SignatureEvent,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('signature_events')
    .values({ signature_id: by.signatureId, event, by: `signer-${by.signerPosition}`, at: now })
    .execute()
}
