import { sql } from 'kysely'
import { addDays } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Voice } from '../rules/standing.ts'
import { follow } from './follow.ts'
import '../facts.ts'
import '../tables.ts'

/** Who writes: a person, for whom, and under their name or not. */
export type Author = { personId: string; name: string; voice: Voice; signsName: boolean }

type Message = { id: string; discussionId: string; author: Author; words: string; byLetter: boolean }

/**
 * Writes a message and its letters: one for each follower but its author. The caller holds the discussion.
 * @param toAuthor also to its author: who opened by letter receives where it stands.
 * @returns false when it was written already.
 */
export async function writeMessage(
  tx: Tx,
  { id, discussionId, author, words, byLetter }: Message,
  { toAuthor = false },
  now: Date,
): Promise<boolean> {
  const { personId, name, voice, signsName } = author
  const { numInsertedOrUpdatedRows: isNew } = await tx
    .insertInto('discussion_messages')
    .values({
      ...{ id, discussion_id: discussionId, person_id: personId, words, by_letter: byLetter },
      ...{ association_id: voice.associationId, capacity: voice.capacity },
      ...{ signed_name: signsName && name !== '' ? name : null, written_at: now },
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  if (!isNew) return false
  const spoke = { associationId: voice.associationId, signsName }
  await follow(tx, { discussionId, personId, spoke }, now)
  await sql`
    insert into discussion_letters (message_id, person_id, discussion_id, queued_at)
    select ${id}, person_id, discussion_id, ${now} from discussion_follows
    where discussion_id = ${discussionId} and stopped_at is null and (${toAuthor} or person_id <> ${personId})`.execute(
    tx,
  )
  await announce(tx, 'discussion.message-written', { messageId: id }, now)
  return true
}

/** Messages a person wrote since a day ago. */
export async function writtenToday(tx: Tx, personId: string, now: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from discussion_messages
    where person_id = ${personId} and written_at > ${addDays(now, -1)}`.execute(tx)
  return rows[0]?.n ?? 0
}
