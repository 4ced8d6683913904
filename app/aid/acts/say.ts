import { newId } from '../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { type Answer, answerById } from '../queries/answers.ts'
import { type AnswerSide, otherSide } from '../rules/answer.ts'
import '../facts.ts'
import '../tables.ts'

/**
 * The button of the letter: the mailbox is theirs, the words leave for who posted. Pressing twice is pressing once.
 */
export async function confirmAnswer(
  tx: Tx,
  answerId: string,
  now: Date,
): Promise<Outcome<Answer, 'unknown-answer' | 'stopped'>> {
  const answer = await answerById(tx, answerId, { lock: true })
  if (!answer) return refuse('unknown-answer')
  if (answer.state === 'stopped' || answer.listing.isHidden) return refuse('stopped')
  if (answer.state === 'open') return done(answer)
  await tx
    .updateTable('listing_answers')
    .set({ state: 'open', confirmed_at: now, words: '' })
    .where('id', '=', answerId)
    .execute()
  await keepMessage(tx, { id: newId(now.getTime()), answerId, to: 'poster', words: answer.words }, now)
  return done(answer)
}

type Said = { id: string; answerId: string; from: AnswerSide; words: string }

/** Carries words to the other side of an open conversation. @param said.id of a letter, so that it is heard once. */
export async function say(
  tx: Tx,
  { id, answerId, from, words }: Said,
  now: Date,
): Promise<Outcome<void, 'unknown-answer' | 'stopped'>> {
  const answer = await answerById(tx, answerId, { lock: true })
  if (!answer) return refuse('unknown-answer')
  if (answer.state !== 'open') return refuse('stopped')
  await keepMessage(tx, { id, answerId, to: otherSide[from], words }, now)
  return done(undefined)
}

type Kept = { id: string; answerId: string; to: AnswerSide; words: string }

async function keepMessage(tx: Tx, { id, answerId, to, words }: Kept, now: Date): Promise<void> {
  const { numInsertedOrUpdatedRows: isNew } = await tx
    .insertInto('answer_messages')
    .values({
      ...{ id, answer_id: answerId, to_side: to, words, written_at: now },
      carried_by: null,
      sent_at: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  if (isNew) await announce(tx, 'aid.message-written', { messageId: id }, now)
}

/** One side wishes to hear no more: nothing passes either way, and what waited is forgotten. */
export async function stopConversation(tx: Tx, answerId: string, now: Date): Promise<void> {
  await tx
    .updateTable('listing_answers')
    .set({ state: 'stopped', stopped_at: now, words: '' })
    .where('id', '=', answerId)
    .where('state', '<>', 'stopped')
    .execute()
  await tx
    .updateTable('answer_messages')
    .set({ words: '', sent_at: now })
    .where('answer_id', '=', answerId)
    .where('sent_at', 'is', null)
    .execute()
}
