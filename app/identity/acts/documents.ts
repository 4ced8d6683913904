import { newId } from '../../kernel/ids.ts'
import { recordDeed } from '../../members/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { SeenDocument } from '../rules/document.ts'
import '../facts.ts'
import '../tables.ts'

type Signed = { signatureId: string; associationId: string; by: string }

/** Writes down that a document was read: its kind and its day, never the paper. The same kind again replaces the day. */
export async function seeDocument(tx: Tx, seen: Signed & SeenDocument, now: Date): Promise<void> {
  const { signatureId, associationId, by, kind, datedOn } = seen
  const values = { dated_on: datedOn, seen_at: now, seen_by: by }
  await tx
    .insertInto('documents_seen')
    .values({ id: newId(), signature_id: signatureId, kind, ...values })
    .onConflict((conflict) =>
      conflict
        .columns(['signature_id', 'kind'])
        .where('taken_back_at', 'is', null)
        .doUpdateSet(values)
        .where('documents_seen.dated_on', '<>', datedOn),
    )
    .execute()
  await recordDeed(tx, { personId: by, deed: 'document.seen', associationId }, now)
  await announce(tx, 'identity.known', { associationId }, now)
}

/** It was a mistake: the page no longer says it, what was written stays. Pressed twice is pressed once. */
export async function takeBackDocument(
  tx: Tx,
  { documentId, by }: { documentId: string; by: string },
  now: Date,
): Promise<void> {
  const taken = await tx
    .updateTable('documents_seen')
    .set({ taken_back_at: now, taken_back_by: by })
    .where('id', '=', documentId)
    .where('taken_back_at', 'is', null)
    .returning('signature_id')
    .executeTakeFirst()
  if (!taken) return
  const { association_id: associationId } = await tx
    .selectFrom('signatures_public')
    .select('association_id')
    .where('id', '=', taken.signature_id)
    .executeTakeFirstOrThrow()
  await recordDeed(tx, { personId: by, deed: 'document.unsaid', associationId }, now)
  await announce(tx, 'identity.known', { associationId }, now)
}
