import { hashSecret } from '../../kernel/ids.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { FormFields } from '../../platform/http/form.ts'
import '../tables.ts'

/** A form being filled in, as it was typed. */
export type Draft = { hash: string; typed: FormFields; places: string[]; signatureId?: string }

/** The draft behind a secret, unless it expired. */
export async function draftBySecret(db: Db | Tx, secret: string, now: Date): Promise<Draft | undefined> {
  const row = await db
    .selectFrom('signature_drafts')
    .select(['hash', 'fields', 'signature_id'])
    .where('hash', '=', hashSecret(secret))
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (!row) return undefined
  const entries = Object.entries(row.fields).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  )
  return {
    hash: row.hash,
    typed: new FormFields(entries),
    places: row.fields.places ?? [],
    ...(row.signature_id ? { signatureId: row.signature_id } : {}),
  }
}
