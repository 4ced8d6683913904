import { sql } from 'kysely'
import { addDays, type Day, dayOf } from '../../kernel/instants.ts'
import type { Db } from '../../platform/db/database.ts'
import '../tables.ts'

export type LateAction = { id: string; title: string; dueOn: Day; owner: string; slug: string }

/** Days after the day of an action when it is time to write to its owner. */
const lateDays = 7

/** Actions of these local charters, in a territory, whose day went by without a word of how they go. */
export async function lateActions(
  db: Db,
  { territoryId, charterIds }: { territoryId: string; charterIds: readonly string[] },
  now: Date,
): Promise<LateAction[]> {
  const { rows } = await sql<LateAction>`
    select p.id, p.title, p.due_on as "dueOn", a.name as owner, l.slug
    from planned_actions p join local_charters_public l on l.id = p.charter_id
      join associations_public a on a.id = p.owner_id
    where p.charter_id = any(${[...charterIds]}::uuid[]) and p.retired_at is null and p.holding = 'accepted'
      and p.progress in ('not-started', 'under-way') and p.due_on <= ${dayOf(addDays(now, -lateDays))}::date
      and l.state not in ('asleep', 'closed') and exists (select from local_charter_territories_public lt
        where lt.charter_id = l.id and (lt.territory_id = ${territoryId} or exists (
          select from territory_ancestors_public up
          where up.territory_id = lt.territory_id and up.ancestor_id = ${territoryId})))
    order by p.due_on limit 20`.execute(db)
  return rows
}
