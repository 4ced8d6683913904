import { hashSecret, newSecret } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { linkDays, notingDays, type Side } from '../rules/state.ts'
import '../tables.ts'

/** Makes a link for one side of a cooperation. @returns its secret; only the hash is stored. */
export async function makeSideLink(
  db: Db | Tx,
  cooperationId: string,
  side: Side,
  now: Date,
): Promise<string> {
  const secret = newSecret()
  await db
    .insertInto('cooperation_links')
    .values({
      hash: hashSecret(secret),
      cooperation_id: cooperationId,
      side,
      created_at: now,
      expires_at: addDays(now, linkDays),
    })
    .execute()
  return secret
}

/** Makes a link with which an association notes what it does. @returns its secret. */
export async function makeNotingLink(db: Db | Tx, associationId: string, now: Date): Promise<string> {
  const secret = newSecret()
  await db
    .insertInto('noting_links')
    .values({
      hash: hashSecret(secret),
      association_id: associationId,
      created_at: now,
      expires_at: addDays(now, notingDays),
    })
    .execute()
  return secret
}
