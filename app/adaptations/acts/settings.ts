import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Settings } from '../rules/opening.ts'
import { lockedCharter } from './move.ts'
import { columnsOf } from './open.ts'
import { type Hand, record } from './record.ts'

type Change = { charterId: string; settings: Settings; by: NonNullable<Hand> }

/** Changes the rules of the group; never while the voices are being given: nobody moves the finish line. */
export async function changeSettings(
  tx: Tx,
  { charterId, settings, by }: Change,
  now: Date,
): Promise<Outcome<undefined, 'not-now'>> {
  const charter = await lockedCharter(tx, charterId)
  if (charter.state === 'proposed') return refuse('not-now')
  await tx.updateTable('local_charters').set(columnsOf(settings)).where('id', '=', charterId).execute()
  await record(tx, { charterId, kind: 'settings', by }, now)
  await announce(tx, 'local-charter.moved', { charterId }, now)
  return done(undefined)
}
