import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { type LocalCharter, localCharterById } from '../queries/charters.ts'
import { type Seat, situationOf } from '../queries/seats.ts'
import { stateAfter, type Verb, type WhyNotMove, whyNotMove } from '../rules/state.ts'
import { record } from './record.ts'
import { takeBack } from './take-back.ts'

type Move = { charterId: string; verb: Exclude<Verb, 'adopt' | 'propose'>; words: string; by: Seat }

/** Moves a charter along its life: write, take back, revise, sleep, wake, close, reopen. */
export async function move(
  tx: Tx,
  { charterId, verb, words, by }: Move,
  now: Date,
): Promise<Outcome<undefined, WhyNotMove>> {
  const charter = await lockedCharter(tx, charterId)
  const situation = await situationOf(tx, charter)
  const why = whyNotMove(verb, situation)
  if (why) return refuse(why)
  if (charter.state === 'proposed') await takeBack(tx, charterId, now)
  await setState(tx, charterId, stateAfter(verb, situation))
  await record(tx, { charterId, kind: verb, by, words }, now)
  await announce(tx, 'local-charter.moved', { charterId }, now)
  return done(undefined)
}

/** A charter while its row is held: whoever comes next sees what became of it. */
export async function lockedCharter(tx: Tx, charterId: string): Promise<LocalCharter> {
  await tx.selectFrom('local_charters').select('id').where('id', '=', charterId).forUpdate().execute()
  const charter = await localCharterById(tx, charterId)
  if (!charter) throw new Error('a local charter is never deleted')
  return charter
}

export async function setState(tx: Tx, charterId: string, state: LocalCharter['state']): Promise<void> {
  await tx.updateTable('local_charters').set({ state }).where('id', '=', charterId).execute()
}
