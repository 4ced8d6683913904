import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { lockedProject } from '../queries/projects.ts'
import { after, isAlive, type ProjectPlan, type ProjectVerb } from '../rules/project.ts'
import { columnsOf, writeDown } from './open.ts'
import { type Hand, recordEvent } from './record-event.ts'
import '../tables.ts'

type Whose = { projectId: string; by: Hand }

/** The lead writes the project anew. */
export async function changeProject(
  tx: Tx,
  { projectId, by, plan }: Whose & { plan: ProjectPlan },
  now: Date,
): Promise<Outcome<void, 'unknown'>> {
  const project = await lockedProject(tx, projectId)
  if (!project) return refuse('unknown')
  const isMoved = project.call?.until !== plan.call?.until || project.title !== plan.title
  await tx
    .updateTable('projects')
    .set({ ...columnsOf(plan), changed_at: now, sequence: project.sequence + (isMoved ? 1 : 0) })
    .where('id', '=', projectId)
    .execute()
  if (plan.level === 'public') await writeDown(tx, projectId, project.lead.associationId, now)
  await recordEvent(tx, projectId, 'change', by, now)
  return done(undefined)
}

/** Begins it, brings it to its end, sets it aside or takes it up again. Pressing twice is pressing once. */
export async function moveProject(
  tx: Tx,
  { projectId, by, verb }: Whose & { verb: ProjectVerb },
  now: Date,
): Promise<Outcome<void, 'unknown' | 'not-now'>> {
  const project = await lockedProject(tx, projectId)
  if (!project) return refuse('unknown')
  const state = after(project.state, verb)
  if (!state) return refuse('not-now')
  await tx
    .updateTable('projects')
    // A deadline that was cancelled or comes back is told to calendars.
    .set({
      state,
      changed_at: now,
      ended_at: isAlive(state) ? null : now,
      sequence: project.sequence + 1,
    })
    .where('id', '=', projectId)
    .execute()
  await recordEvent(tx, projectId, verb, by, now)
  return done(undefined)
}
