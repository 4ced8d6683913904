import { hashSecret, keyedHash } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/instants.ts'
import type { Tx } from './database.ts'

/**
 * A key that is the same for one thing, one network and one day, and tells nobody which network: under a unique
 * index, what a network presses twice in a day counts once.
 * @example await onceADay(tx, listingId, networkOf(addressOf(c)), now)
 */
export async function onceADay(tx: Tx, id: string, network: string, now: Date): Promise<string> {
  const { key } = await tx
    .selectFrom('secrets')
    .select('key')
    .where('name', '=', 'letter-requests')
    .executeTakeFirstOrThrow()
  return hashSecret([id, keyedHash(key, network), dayOf(now)].join('\n'))
}
