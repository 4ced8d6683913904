import { sql } from 'kysely'
import { addDays } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { longEnoughToRepeat } from '../rules/by-letter.ts'
import { messagesADay } from '../rules/discussion.ts'
import { type Author, writeMessage, writtenToday } from './write.ts'
import '../tables.ts'

export type Saying = {
  /** Of the form or of the letter: arriving twice is once. */
  id: string
  discussionId: string
  author: Author
  words: string
  byLetter?: boolean
}

export type WhyNotSay = 'unknown' | 'closed' | 'too-many-today'

/** Adds a message to an open discussion. Whoever calls knows that its author may write there. */
export async function say(tx: Tx, saying: Saying, now: Date): Promise<Outcome<void, WhyNotSay>> {
  const { id, discussionId, author, words, byLetter = false } = saying
  const held = await tx
    .selectFrom('discussions')
    .select('closed_at')
    .where('id', '=', discussionId)
    .forUpdate()
    .executeTakeFirst()
  if (!held) return refuse('unknown')
  if (await isSaid(tx, saying, now)) return done(undefined)
  if (held.closed_at) return refuse('closed')
  if ((await writtenToday(tx, author.personId, now)) >= messagesADay) return refuse('too-many-today')
  await writeMessage(tx, { id, discussionId, author, words, byLetter }, {}, now)
  await tx.updateTable('discussions').set({ last_at: now }).where('id', '=', discussionId).execute()
  return done(undefined)
}

/** Written already: under this key or, by letter, in the very same long words since yesterday. */
async function isSaid(
  tx: Tx,
  { id, discussionId, author, words, byLetter }: Saying,
  now: Date,
): Promise<boolean> {
  const repeats = byLetter === true && words.length > longEnoughToRepeat
  const { rows } = await sql<{ is: boolean }>`
    select exists (select from discussion_messages where id = ${id} or (${repeats}
      and discussion_id = ${discussionId} and person_id = ${author.personId}
      and written_at > ${addDays(now, -1)} and words = ${words})) as is`.execute(tx)
  return rows[0]?.is ?? false
}
