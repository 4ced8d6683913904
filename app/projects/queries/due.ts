import { sql } from 'kysely'
import type { Day } from '../../kernel/instants.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { callDays, itemDays, nearDays } from '../rules/reminding.ts'
import '../tables.ts'

/** A reminder that has not left: about a call or an item, for one partner. */
export type Due = { subjectId: string; dueOn: Day; partnerId: string }

/** Deadlines that are near, for every partner; things to do, for the one who does them, or for the lead. */
export async function remindersDue(db: Db | Tx, now: Date): Promise<Due[]> {
  const [call, item] = [nearDays(now, callDays), nearDays(now, itemDays)]
  const { rows } = await sql<Due>`
    with near as (
      select j.id as subject, j.call_until as due, p.id as partner from projects j
        join project_partners p on p.project_id = j.id and p.state = 'accepted' and p.quiet_at is null
        where j.state in ('open', 'under-way') and j.call_until between ${call.from}::date and ${call.to}::date
      union all
      select i.id, i.due_on, p.id from project_items i join projects j on j.id = i.project_id
        join project_partners p on p.project_id = j.id and p.state = 'accepted' and p.quiet_at is null
          and case when i.partner_id is null then p.is_lead else p.id = i.partner_id end
        where j.state in ('open', 'under-way') and i.done_at is null and i.dropped_at is null
          and i.due_on between ${item.from}::date and ${item.to}::date
    )
    select subject as "subjectId", due as "dueOn", partner as "partnerId" from near
    where not exists (select from project_reminders r
      where r.subject_id = subject and r.due_on = due and r.partner_id = partner)
    order by due, subject, partner limit 500`.execute(db)
  return rows
}
