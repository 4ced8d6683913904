import { keyedHash } from '../../kernel/ids.ts'
import type { Db, Tx } from '../../platform/db/database.ts'

/** By which a sender is known again, without keeping who they are. */
export async function senderKeyOf(db: Db | Tx, sender: string): Promise<string> {
  const { key } = await db
    .selectFrom('secrets')
    .select('key')
    .where('name', '=', 'letter-requests')
    .executeTakeFirstOrThrow()
  return keyedHash(key, sender.toLowerCase())
}
