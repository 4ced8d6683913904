import { type RawBuilder, sql } from 'kysely'
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
  await entryPart(entry, now, sql`true`).execute(tx)
}

/**
 * The same as a part of another act’s statement.
 * @param when whether the statement writes at all.
 */
export function entryPart(
  { kind, subjectId, body }: NewEntry,
  now: Date,
  when: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const text = canonicalJson({ ...body, at: now.toISOString(), kind })
  return sql`
    insert into journal_entries (id, at, kind, subject_id, body, sha256)
    select ${newId()}::uuid, ${now}::timestamptz, ${kind}::text, ${subjectId}::uuid, ${text}::text,
      ${sha256(text)}::text
    where ${when} on conflict (kind, subject_id) do nothing`
}
