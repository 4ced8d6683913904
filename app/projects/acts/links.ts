import { hashSecret, newSecret } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** Long enough for a yearly project; its letters carry a new one each time. */
const linkDays = 400

/** Makes the link of a letter about a project, for one partner. @returns its secret; only the hash is stored. */
export async function makePartnerLink(db: Db | Tx, partnerId: string, now: Date): Promise<string> {
  const secret = newSecret()
  const row = { hash: hashSecret(secret), partner_id: partnerId, created_at: now }
  await db
    .insertInto('project_links')
    .values({ ...row, expires_at: addDays(now, linkDays) })
    .execute()
  return secret
}
