import { sql } from 'kysely'
import { hashSecret, newSecret } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { draftDays } from '../rules/state.ts'
import '../tables.ts'

export type DraftFields = Record<string, string[]>

/** Begins a form. @returns the secret of its address; only its hash is stored. */
export async function beginDraft(tx: Tx, fields: DraftFields, now: Date): Promise<string> {
  const secret = newSecret()
  await tx
    .insertInto('signature_drafts')
    .values({
      hash: hashSecret(secret),
      fields: json(fields),
      created_at: now,
      saved_at: now,
      expires_at: addDays(now, draftDays),
      signature_id: null,
    })
    .execute()
  return secret
}

/** Adds what one screen says; the other screens stay as they were. A form that was sent no longer changes. */
export async function saveDraft(tx: Tx, hash: string, fields: DraftFields, now: Date): Promise<void> {
  await tx
    .updateTable('signature_drafts')
    .set({ fields: sql`fields || ${json(fields)}`, saved_at: now, expires_at: addDays(now, draftDays) })
    .where('hash', '=', hash)
    .where('signature_id', 'is', null)
    .execute()
}

function json(fields: DraftFields) {
  return sql<DraftFields>`${JSON.stringify(fields)}::text::jsonb`
}
