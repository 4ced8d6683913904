import { stir } from '../../adaptations/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Progress } from '../rules/action.ts'
import type { ActionEventKind } from '../tables.ts'
import '../facts.ts'

/** Whose hand, and for which association. A link of a letter has no person behind it that we know. */
export type Hand = { associationId: string; personId: string | null }

type Happening = {
  actionId: string
  charterId: string
  kind: ActionEventKind
  by: Hand
  progress?: Progress
  words?: string
}

/** Writes down what happened to an action, wakes its charter from its quiet, and has the pages made anew. */
export async function recordEvent(
  tx: Tx,
  { actionId, charterId, kind, by, progress, words = '' }: Happening,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('planned_action_events')
    .values({
      ...{ action_id: actionId, kind, association_id: by.associationId, person_id: by.personId },
      ...{ progress: progress ?? null, words, at: now },
    })
    .execute()
  await stir(tx, charterId, now)
  await announce(tx, 'plan.moved', { charterId }, now)
}
