import { canonicalJson, type Json, sha256 } from '../../kernel/canonical-json.ts'
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** One public act. `body` says it without personal data: identifiers, fingerprints, references. */
export type NewEntry = { kind: string; subjectId: string; body: Readonly<Record<string, Json>> }

/**
 * Writes an act down for good, in the transaction that makes it true. Writing the same act twice is
 * writing it once.
 * @returns SHA-256 of the entry’s canonical JSON, 64 hexadecimal characters.
 */
export async function append(tx: Tx, { kind, subjectId, body }: NewEntry, now: Date): Promise<string> {
  const text = canonicalJson({ ...body, at: now.toISOString(), kind })
  const digest = sha256(text)
  await tx
    .insertInto('journal_entries')
    .values({ id: newId(), at: now, kind, subject_id: subjectId, body: text, sha256: digest })
    .onConflict((conflict) => conflict.columns(['kind', 'subject_id']).doNothing())
    .execute()
  return digest
}
