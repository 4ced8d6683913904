import { sql } from 'kysely'
import { keyedHash } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { AnswerSide } from '../rules/answer.ts'
import '../facts.ts'
import '../tables.ts'

/** Letters of conversations that a mailbox receives in a day; more words wait, and leave together the next. */
const lettersADay = 3

type Carrying = { messageId: string; answerId: string; side: AnswerSide; email: string; factId: number }

/**
 * Takes what waits for one side of a conversation into one letter, if the mailbox may still receive one today; else the
 * words wait. Done again for the same fact, it takes the same words.
 * @returns the words to carry, in order; none when another letter has them, or when they wait.
 */
export async function takeWords(tx: Tx, carrying: Carrying, now: Date): Promise<string[]> {
  const { messageId, answerId, side, email, factId } = carrying
  const mailbox = await keyOf(tx, email)
  await sql`select pg_advisory_xact_lock(hashtextextended(${mailbox}, 0))`.execute(tx)
  const { rows: waiting } = await sql<{ id: string; words: string }>`
    select id, words from answer_messages
    where answer_id = ${answerId} and to_side = ${side} and sent_at is null
      and (carried_by is null or carried_by = ${factId})
    order by written_at, id for update`.execute(tx)
  if (waiting.length === 0) return []
  const free = await whenFree(tx, mailbox, factId, now)
  if (free) {
    await announce(tx, 'aid.message-written', { messageId, notBefore: free.toISOString() }, now)
    return []
  }
  await sql`insert into relayed_letters (mailbox_key, fact_id, at) values (${mailbox}, ${factId}, ${now})
    on conflict do nothing`.execute(tx)
  const ids = waiting.map(({ id }) => id)
  await tx.updateTable('answer_messages').set({ carried_by: factId }).where('id', 'in', ids).execute()
  return waiting.map(({ words }) => words)
}

/** The letter left: its words are forgotten. */
export async function forgetCarried(tx: Tx, factId: number, now: Date): Promise<void> {
  await tx
    .updateTable('answer_messages')
    .set({ words: '', sent_at: now })
    .where('carried_by', '=', factId)
    .where('sent_at', 'is', null)
    .execute()
}

/** Nobody can receive them any more. */
export async function dropWords(tx: Tx, answerId: string, side: AnswerSide, now: Date): Promise<void> {
  await tx
    .updateTable('answer_messages')
    .set({ words: '', sent_at: now })
    .where('answer_id', '=', answerId)
    .where('to_side', '=', side)
    .where('sent_at', 'is', null)
    .execute()
}

/** When a mailbox may receive its next letter; nothing when that is now. */
async function whenFree(tx: Tx, mailbox: string, factId: number, now: Date): Promise<Date | undefined> {
  const letters = await tx
    .selectFrom('relayed_letters')
    .select(['at', 'fact_id'])
    .where('mailbox_key', '=', mailbox)
    .where('at', '>', addDays(now, -1))
    .orderBy('at', 'desc')
    .limit(lettersADay)
    .execute()
  const oldest = letters[lettersADay - 1]
  if (!oldest || letters.some(({ fact_id }) => fact_id === factId)) return undefined
  return addDays(oldest.at, 1)
}

async function keyOf(tx: Tx, email: string): Promise<string> {
  const { key } = await tx
    .selectFrom('secrets')
    .select('key')
    .where('name', '=', 'letter-requests')
    .executeTakeFirstOrThrow()
  return keyedHash(key, `aid ${email.toLowerCase()}`)
}
