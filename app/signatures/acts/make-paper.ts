import { letUndo } from '../../beside/index.ts'
import { hashSecret, newPaperCode } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { paperSigner } from '../queries/beside.ts'
import '../tables.ts'

/** As long as a mailbox’s own link to its signature: the paper also opens the receipt, and withdraws. */
const paperDays = 3650

/**
 * Makes the code of a paper for whoever has no mailbox. A paper printed again makes the one before useless.
 * @returns the code, which is stored nowhere; nothing when there is no such signer any more.
 */
export async function makePaper(
  tx: Tx,
  signatureId: string,
  now: Date,
): Promise<{ code: string; name: string; association: string } | undefined> {
  const signer = await paperSigner(tx, signatureId)
  if (!signer) return undefined
  await tx.deleteFrom('signing_links').where('signer_id', '=', signer.signerId).execute()
  const code = newPaperCode()
  await tx
    .insertInto('signing_links')
    .values({
      hash: hashSecret(code),
      signer_id: signer.signerId,
      purpose: 'manage',
      created_at: now,
      expires_at: addDays(now, paperDays),
      used_at: null,
    })
    .execute()
  await letUndo(tx, code, { kind: 'signature', subjectId: signatureId }, now)
  return { code, name: signer.name, association: signer.association }
}
