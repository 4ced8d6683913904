import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import '../tables.ts'

type Whose = { discussionId: string; personId: string; key: string }

/**
 * Takes what waits for a follower into one letter. Done again under the same key, it takes the same messages, so that
 * a job that runs twice sends the same letter.
 * @param only these messages; without any, all that waits.
 * @returns the messages to send.
 */
export async function takeWaiting(tx: Tx, whose: Whose, only?: string): Promise<string[]> {
  const { discussionId, personId, key } = whose
  const { rows } = await sql<{ id: string }>`
    update discussion_letters set letter_key = ${key}
    where discussion_id = ${discussionId} and person_id = ${personId} and sent_at is null
      and (letter_key is null or letter_key = ${key})
      and (${only ?? null}::uuid is null or message_id = ${only ?? null}::uuid)
    returning message_id as id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** It left, or nobody may receive it any more. */
export async function markSent(
  tx: Tx,
  { personId, key }: Omit<Whose, 'discussionId'>,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('discussion_letters')
    .set({ sent_at: now })
    .where('person_id', '=', personId)
    .where('letter_key', '=', key)
    .where('sent_at', 'is', null)
    .execute()
}
