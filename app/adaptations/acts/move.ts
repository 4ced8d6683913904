import { append } from '../../journal/index.ts'
import { newId } from '../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { type LocalCharter, localCharterById } from '../queries/charters.ts'
import { situationOf } from '../queries/seats.ts'
import { stateAfter, type Verb, type WhyNotMove, whyNotMove } from '../rules/state.ts'
import { type AnyHand, record } from './record.ts'
import { takeBack } from './take-back.ts'

type Pressed = Exclude<Verb, 'adopt' | 'propose'>
type Move = { charterId: string; verb: Pressed; words: string; by: NonNullable<AnyHand> }

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
  await setState(tx, charterId, stateAfter(verb, situation), now)
  await record(tx, { charterId, kind: verb, by, words }, now)
  await writeMove(tx, charterId, verb, now)
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

export async function setState(
  tx: Tx,
  charterId: string,
  state: LocalCharter['state'],
  now: Date,
): Promise<void> {
  // Asleep, it is awaited by nobody: the notice has served.
  const rest = state === 'asleep' ? { asleep_since: now, quiet_noticed_at: null } : { asleep_since: null }
  await tx
    .updateTable('local_charters')
    .set({ state, ...rest })
    .where('id', '=', charterId)
    .execute()
}

/** What everyone should be able to check years later: that a charter slept, woke, was revised, closed or reopened. */
const publicMoves: Partial<Record<Verb, string>> = {
  revise: 'local-charter.revised',
  sleep: 'local-charter.asleep',
  wake: 'local-charter.woken',
  close: 'local-charter.closed',
  reopen: 'local-charter.reopened',
}

/** Writes a move in the public journal, when it is one that changes what a charter is for its signatories. */
export async function writeMove(tx: Tx, charterId: string, verb: Verb, now: Date): Promise<void> {
  const kind = publicMoves[verb]
  const charter = kind && (await localCharterById(tx, charterId))
  if (!kind || !charter) return
  const body = { charter: charter.slug, version: charter.version ?? 0 }
  // The same charter may sleep twice: each move is a subject of its own.
  await append(tx, { kind, subjectId: newId(), body }, now)
}
