import { localCharterById } from '../../adaptations/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import { actionById, type PlannedAction } from '../queries/actions.ts'
import type { ActionSituation } from '../rules/action.ts'
import '../tables.ts'

/** An action while its row is held, and what the rules need to know: who presses next sees what became of it. */
export async function lockedAction(
  tx: Tx,
  id: string,
): Promise<{ action: PlannedAction; situation: ActionSituation } | undefined> {
  await tx.selectFrom('planned_actions').select('id').where('id', '=', id).forUpdate().execute()
  const action = await actionById(tx, id)
  const charter = action && (await localCharterById(tx, action.charterId))
  if (!action || !charter) return undefined
  const { holding, owner, progress, isRetired } = action
  const isPlanStill = charter.state === 'asleep' || charter.state === 'closed'
  return { action, situation: { holding, ownerId: owner?.id, progress, isRetired, isPlanStill } }
}
