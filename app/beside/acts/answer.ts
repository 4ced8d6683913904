import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { type AssistedAct, actBehindLink } from '../queries/acts.ts'
import type { AssistedKinds } from '../rules/kind.ts'
import { type WhyNotUndo, whyNotUndo } from '../rules/undo.ts'
import '../tables.ts'

type WhyNot = 'unknown-link' | WhyNotUndo

/** The association says that the act is its own. Pressing twice is pressing once. */
export async function confirmAct(tx: Tx, hash: string, now: Date): Promise<Outcome<void, WhyNot>> {
  const act = await heldAct(tx, hash, now)
  if (!act) return refuse('unknown-link')
  if (act.undoneAt) return refuse('undone')
  if (act.confirmedAt) return done(undefined)
  await tx.updateTable('assisted_acts').set({ confirmed_at: now }).where('id', '=', act.id).execute()
  return done(undefined)
}

/** Takes this act back, and this one alone. Pressing twice is pressing once. */
export async function undoAct(
  tx: Tx,
  kinds: AssistedKinds,
  hash: string,
  now: Date,
): Promise<Outcome<void, WhyNot>> {
  const act = await heldAct(tx, hash, now)
  if (!act) return refuse('unknown-link')
  const kind = kinds[act.kind]
  const told = await kind?.tell(tx, act.subjectId, 'fr')
  const reason = whyNotUndo(act, told?.canUndo ?? false, now)
  if (reason === 'undone') return done(undefined)
  if (reason) return refuse(reason)
  if (!(await kind?.undo(tx, act.subjectId, now))) return refuse('moved-on')
  await tx.updateTable('assisted_acts').set({ undone_at: now }).where('id', '=', act.id).execute()
  return done(undefined)
}

/** The act behind a link; nobody else answers for it before this transaction ends. */
async function heldAct(tx: Tx, hash: string, now: Date): Promise<AssistedAct | undefined> {
  const act = await actBehindLink(tx, hash, now)
  if (!act) return undefined
  await tx.selectFrom('assisted_acts').select('id').where('id', '=', act.id).forUpdate().execute()
  return actBehindLink(tx, hash, now)
}
