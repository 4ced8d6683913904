import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** A plan that may take what a meeting of a territory decided. */
export type PlanNear = { charterId: string; slug: string; name: string }

/** Plans of the local charters that hold in a territory, in a part of it or around it, while they are awake. */
export async function plansNear(db: Db | Tx, territoryId: string): Promise<PlanNear[]> {
  const { rows } = await sql<PlanNear>`
    select l.id as "charterId", l.slug, l.name
    from local_charters_public l
    where l.version is not null and l.state not in ('asleep', 'closed') and exists (
      select from local_charter_territories_public lt where lt.charter_id = l.id and (
        lt.territory_id = ${territoryId} or exists (select from territory_ancestors_public up
          where (up.territory_id = ${territoryId} and up.ancestor_id = lt.territory_id)
            or (up.territory_id = lt.territory_id and up.ancestor_id = ${territoryId}))))
    order by l.name, l.id limit 20`.execute(db)
  return rows
}

/** An action that came from a decision of a meeting. */
export type PlannedFrom = {
  decisionId: string
  actionId: string
  charterId: string
  slug: string
  isPublic: boolean
}

export async function plannedFrom(db: Db | Tx, decisionIds: readonly string[]): Promise<PlannedFrom[]> {
  if (decisionIds.length === 0) return []
  const { rows } = await sql<PlannedFrom>`
    select p.meeting_decision_id as "decisionId", p.id as "actionId", p.charter_id as "charterId", c.slug,
      exists (select from planned_actions_public s where s.id = p.id) as "isPublic"
    from planned_actions p join local_charters_public c on c.id = p.charter_id
    where p.meeting_decision_id = any(${[...decisionIds]}::uuid[])
    order by p.added_at, p.id`.execute(db)
  return rows
}
