import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import '../facts.ts'
import '../tables.ts'

/** For which partner, and whose hand: a link of a letter has no person behind it that we know. */
export type Hand = { partnerId: string | null; personId: string | null }

/** Writes down what happened to a project and who did it; pages hear of it. */
export async function recordEvent(
  tx: Tx,
  projectId: string,
  event: string,
  { partnerId, personId }: Hand,
  now: Date,
  words = '',
): Promise<void> {
  await tx
    .insertInto('project_events')
    .values({ project_id: projectId, event, partner_id: partnerId, by: personId, at: now, words })
    .execute()
  await announce(tx, 'project.changed', { projectId }, now)
}
