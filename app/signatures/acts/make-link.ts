import { hashSecret, newSecret } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { linkDays } from '../rules/state.ts'
import '../tables.ts'

/** Management links stay good: a signature can be withdrawn years later. */
const manageDays = 3650

/** Makes a link for a signer’s letter. @returns its secret; only the hash is stored. */
export async function makeLink(
  db: Db | Tx,
  signerId: string,
  purpose: 'sign' | 'manage',
  now: Date,
): Promise<string> {
  const secret = newSecret()
  await db
    .insertInto('signing_links')
    .values({
      hash: hashSecret(secret),
      signer_id: signerId,
      purpose,
      created_at: now,
      expires_at: addDays(now, purpose === 'sign' ? linkDays : manageDays),
      used_at: null,
    })
    .execute()
  return secret
}
