import { sql } from 'kysely'
import { canonicalJson, type Json, sha256 } from '../../kernel/canonical-json.ts'
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** One public act. `body` says it without personal data: identifiers, fingerprints, references. */
export type NewEntry = { kind: string; subjectId: string; body: Readonly<Record<string, Json>> }

/**
 * Writes an act down for good, in the transaction that makes it true. Writing the same act twice is
 * writing it once.
 */
export async function append(tx: Tx, entry: NewEntry, now: Date): Promise<void> {
  const row = { ...entryGiven(entry, now), at: now }
  await tx
    .insertInto('journal_entries')
    .values(row)
    .onConflict((conflict) => conflict.columns(['kind', 'subject_id']).doNothing())
    .execute()
}

/** An entry as `entriesPart` takes it. */
export function entryGiven({ kind, subjectId, body }: NewEntry, now: Date) {
  const at = now.toISOString()
  const text = canonicalJson({ ...body, at, kind })
  return { id: newId(), at, kind, subject_id: subjectId, body: text, sha256: sha256(text) }
}

/**
 * The same as a part of a statement that does many acts at once: its part `held` has a row for each act that is
 * done, with the act’s entry (`entryGiven`) in its column `entry`.
 */
export const entriesPart = sql`
  insert into journal_entries (id, at, kind, subject_id, body, sha256)
  select e.* from held, jsonb_to_record(held.entry)
    as e(id uuid, at timestamptz, kind text, subject_id uuid, body text, sha256 text)
  on conflict (kind, subject_id) do nothing`
