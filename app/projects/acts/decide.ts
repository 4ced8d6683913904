import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { lockedProject } from '../queries/projects.ts'
import { type DecisionTaken, mostDecisions } from '../rules/work-form.ts'
import { recordEvent } from './record-event.ts'
import '../tables.ts'

type Whose = { projectId: string; by: { partnerId: string; personId: string | null } }

/** Notes a decision: the form’s key is its identifier, so that it is noted once. */
export async function noteDecision(
  tx: Tx,
  { projectId, by, key, decision }: Whose & { key: string; decision: DecisionTaken },
  now: Date,
): Promise<Outcome<void, 'unknown' | 'too-many'>> {
  if (!(await lockedProject(tx, projectId))) return refuse('unknown')
  const { known } = await tx
    .selectFrom('project_decisions')
    .select((get) => get.fn.countAll<number>().as('known'))
    .where('project_id', '=', projectId)
    .executeTakeFirstOrThrow()
  if (known >= mostDecisions) return refuse('too-many')
  const noted = await tx
    .insertInto('project_decisions')
    .values({
      ...{ id: key, project_id: projectId, what: decision.what, decided_on: decision.decidedOn },
      ...{ noted_by: by.partnerId, noted_at: now },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (noted) await recordEvent(tx, projectId, 'decide', by, now)
  return done(undefined)
}

/** Takes a decision away that was noted by mistake. */
export async function dropDecision(
  tx: Tx,
  { projectId, by, id }: Whose & { id: string },
  now: Date,
): Promise<void> {
  const dropped = await tx
    .updateTable('project_decisions')
    .set({ dropped_at: now })
    .where('id', '=', id)
    .where('project_id', '=', projectId)
    .where('dropped_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (dropped) await recordEvent(tx, projectId, 'drop-decision', by, now)
}
