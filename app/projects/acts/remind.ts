import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { remindersDue } from '../queries/due.ts'
import '../facts.ts'
import '../tables.ts'

/** Has the reminders of the day leave: one for each day and each partner, whatever the times this runs. */
export async function remind(tx: Tx, now: Date): Promise<void> {
  for (const { subjectId, dueOn, partnerId } of await remindersDue(tx, now)) {
    const held = await tx
      .insertInto('project_reminders')
      .values({ subject_id: subjectId, due_on: dueOn, partner_id: partnerId, at: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('partner_id')
      .executeTakeFirst()
    if (held) await announce(tx, 'project.near', { subjectId, dueOn, partnerId }, now)
  }
}
