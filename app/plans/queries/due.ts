import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import { dueBetween, type ReminderKind } from '../rules/reminding.ts'
import '../tables.ts'

/** Actions whose owner is to be reminded now, and was not yet for that day. */
export async function actionsToRemind(
  db: Db | Tx,
  kind: ReminderKind,
  now: Date,
): Promise<{ id: string; dueOn: string }[]> {
  const { from, to } = dueBetween(kind, now)
  const { rows } = await sql<{ id: string; dueOn: string }>`
    select p.id, p.due_on as "dueOn" from planned_actions p
      join local_charters_public l on l.id = p.charter_id
    where p.retired_at is null and p.holding = 'accepted' and p.progress in ('not-started', 'under-way')
      and p.due_on between ${from}::date and ${to}::date and l.state not in ('asleep', 'closed')
      and not exists (select from plan_silences s
        where s.charter_id = p.charter_id and s.association_id = p.owner_id)
      and not exists (select from planned_action_reminders r
        where r.action_id = p.id and r.due_on = p.due_on and r.kind = ${kind})
    order by p.due_on, p.id limit 500`.execute(db)
  return rows
}
