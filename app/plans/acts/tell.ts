import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { type WhyNotAct, whyNotAct } from '../rules/action.ts'
import type { Telling } from '../rules/forms.ts'
import { moveDay } from './add.ts'
import { lockedAction } from './locked.ts'
import { type Hand, recordEvent } from './record-event.ts'

/** The owner tells how an action goes. The same words again are said once. */
export async function tell(
  tx: Tx,
  { actionId, telling, by }: { actionId: string; telling: Telling; by: Hand },
  now: Date,
): Promise<Outcome<void, WhyNotAct>> {
  const locked = await lockedAction(tx, actionId)
  if (!locked) return refuse('retired')
  const { action, situation } = locked
  const why = whyNotAct('tell', situation, by.associationId)
  if (why) return refuse(why)
  const { progress, words, dueOn, person, showsPerson } = telling
  const isSaid = action.progress === progress && action.words === words && action.toldAt !== undefined
  await moveDay(tx, actionId, dueOn)
  await tx
    .updateTable('planned_actions')
    .set({ progress, words, person, shows_person: showsPerson })
    .$if(!isSaid, (query) => query.set({ told_at: now, changed_at: now }))
    .where('id', '=', actionId)
    .execute()
  const { charterId } = action
  if (!isSaid) await recordEvent(tx, { actionId, charterId, kind: 'told', by, progress, words }, now)
  return done(undefined)
}
