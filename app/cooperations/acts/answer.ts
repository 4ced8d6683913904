import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { type Key, type OpenedCooperation, openedCooperation } from '../queries/opened-link.ts'
import { after } from '../rules/state.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

/** What one side says: yes, not quite, no; or that it takes its own note back. */
export type Answer =
  | { event: 'agree' | 'decline' | 'take-back' }
  | { event: 'correct'; what: string; on: string }

/**
 * Answers, by a link or from the association’s desk. Pressing twice is pressing once: the second press finds the state it made.
 * @returns whether this press changed anything.
 */
export async function answer(
  tx: Tx,
  key: Key,
  answer: Answer,
  now: Date,
): Promise<Outcome<'changed' | 'unchanged', 'unknown-link'>> {
  const opened = await openedCooperation(tx, key, now, { lock: true })
  if (!opened) return refuse('unknown-link')
  const state = after(opened.state, answer.event, opened.side)
  if (!state) return done('unchanged')
  await tx
    .updateTable('cooperations')
    .set({ state, ...wordsAfter(opened, answer), ...(state === 'confirmed' ? { confirmed_at: now } : {}) })
    .where('id', '=', opened.id)
    .execute()
  await recordEvent(tx, opened.id, answer.event, opened.side, now)
  if (answer.event === 'correct')
    await announce(tx, 'cooperation.corrected', { cooperationId: opened.id }, now)
  if (state === 'confirmed') await announce(tx, 'cooperation.confirmed', { cooperationId: opened.id }, now)
  return done('changed')
}

/** A correction waits beside the first words; once agreed to, it takes their place. */
function wordsAfter(opened: OpenedCooperation, answer: Answer) {
  if (answer.event === 'correct') return { corrected_what: answer.what, corrected_on: answer.on }
  if (answer.event !== 'agree' || !opened.corrected) return {}
  return {
    what: opened.corrected.what,
    happened_on: opened.corrected.on,
    corrected_what: null,
    corrected_on: null,
  }
}

/** One side wishes it shown, or no longer: it is shown while both do. */
export async function show(
  tx: Tx,
  key: Key,
  shows: boolean,
  now: Date,
): Promise<Outcome<void, 'unknown-link'>> {
  const opened = await openedCooperation(tx, key, now, { lock: true })
  if (!opened) return refuse('unknown-link')
  if (opened.shows[opened.side] === shows) return done(undefined)
  await tx
    .updateTable('cooperations')
    .set(opened.side === 'noting' ? { noted_shows: shows } : { other_shows: shows })
    .where('id', '=', opened.id)
    .execute()
  await recordEvent(tx, opened.id, shows ? 'show' : 'hide', opened.side, now)
  await announce(tx, 'cooperation.shown', { cooperationId: opened.id }, now)
  return done(undefined)
}
