import { sql } from 'kysely'
import { addDays } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { actionsToRemind } from '../queries/due.ts'
import type { ReminderKind } from '../rules/reminding.ts'
import '../facts.ts'
import '../tables.ts'

/** Has the reminders of the day leave: one before a day and one after it, whatever the times this runs. */
export async function remind(tx: Tx, kind: ReminderKind, now: Date): Promise<void> {
  for (const { id, dueOn } of await actionsToRemind(tx, kind, now)) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('planned_action_reminders')
      .values({ action_id: id, due_on: dueOn, kind, at: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows) await announce(tx, 'plan.due', { actionId: id, kind }, now)
  }
}

/** Days a named person is kept once the action has ended. */
const personDays = 30

/** Forgets links that no longer work, and who took care of what has ended. */
export async function tidyPlans(tx: Tx, now: Date): Promise<void> {
  await tx.deleteFrom('planned_action_links').where('expires_at', '<', now).execute()
  await sql`update planned_actions set person = '', shows_person = false
    where person <> '' and changed_at < ${addDays(now, -personDays)}
      and (progress in ('done', 'given-up') or retired_at is not null)`.execute(tx)
}
