import { newId } from '../../kernel/ids.ts'
import type { Decision, HiddenBy, ReportReason } from '../../kernel/moderation.ts'
import type { Tx } from '../../platform/db/database.ts'
import { onceADay } from '../../platform/db/once-a-day.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { lockedProject } from '../queries/projects.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

type Report = { projectId: string; reason: ReportReason; words: string; forTeam: boolean; network: string }

/** Tells that a project should not be there. One network tells once a day; who told is not kept. */
export async function report(
  tx: Tx,
  { projectId, reason, words, forTeam, network }: Report,
  now: Date,
): Promise<void> {
  const once = await onceADay(tx, projectId, network, now)
  await tx
    .insertInto('project_reports')
    .values({
      ...{ id: newId(now.getTime()), project_id: projectId, reason, words: words || null },
      ...{ for_team: forTeam, once_key: once, at: now },
    })
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .execute()
}

type Ruling = { projectId: string; as: HiddenBy; by: string; decision: Decision }

/** Hides a project and says why, shows it again, or leaves it. Its reports are then handled; nothing is deleted. */
export async function moderate(tx: Tx, { projectId, as, by, decision }: Ruling, now: Date): Promise<void> {
  const project = await lockedProject(tx, projectId)
  if (!project) return
  await tx
    .updateTable('project_reports')
    .set({ handled_at: now })
    .where('project_id', '=', projectId)
    .where('handled_at', 'is', null)
    .execute()
  const reason = typeof decision === 'object' ? decision.hide : undefined
  if (decision === 'keep' || (reason !== undefined) === (project.hidden !== null)) return
  const hidden = reason
    ? { hidden_at: now, hidden_reason: reason, hidden_by: as }
    : { hidden_at: null, hidden_reason: null, hidden_by: null }
  await tx
    .updateTable('projects')
    .set({ ...hidden, hidden_answer: null })
    .where('id', '=', projectId)
    .execute()
  const hand = { partnerId: null, personId: by }
  await recordEvent(tx, projectId, reason ? 'hide' : 'show', hand, now, reason)
  if (reason) await announce(tx, 'project.hidden', { projectId }, now)
}

/** What its lead answers, for those who moderate. */
export async function answerHiding(tx: Tx, projectId: string, words: string): Promise<void> {
  await tx
    .updateTable('projects')
    .set({ hidden_answer: words })
    .where('id', '=', projectId)
    .where('hidden_at', 'is not', null)
    .execute()
}
