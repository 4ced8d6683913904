import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../kernel/instants.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Progress } from '../rules/action.ts'
import '../tables.ts'

/** An action that everyone may read, where it is told beside other things. */
export type ShownAction = {
  id: string
  charterSlug: string
  charterName: string
  title: string
  dueOn: Day | null
  isOpen: boolean
  owner: string | null
  progress: Progress
  words: string
  toldAt: Date | null
}

/** What an association took in public plans: what goes on first, then what is done. */
export function engagedIn(db: Db | Tx, associationId: string): Promise<ShownAction[]> {
  return shown(db, sql`p.owner_id = ${associationId}`, 20)
}

/** What a local charter has under way. */
export function nextActionsOf(db: Db | Tx, charterId: string): Promise<ShownAction[]> {
  return shown(db, sql`p.charter_id = ${charterId} and p.progress in ('not-started', 'under-way')`, 5)
}

/** The same for every local charter of a place and of its parts. */
export function nextActionsIn(db: Db | Tx, territoryId: string): Promise<ShownAction[]> {
  return shown(
    db,
    sql`p.progress in ('not-started', 'under-way') and exists (
      select from local_charter_territories_public t
        left join territory_ancestors_public up on up.territory_id = t.territory_id
          and up.ancestor_id = ${territoryId}
      where t.charter_id = p.charter_id and (t.territory_id = ${territoryId} or up.ancestor_id is not null))`,
    5,
  )
}

async function shown(db: Db | Tx, which: RawBuilder<unknown>, most: number): Promise<ShownAction[]> {
  const { rows } = await sql<ShownAction>`
    select p.id, p.charter_slug as "charterSlug", p.charter_name as "charterName", p.title, p.due_on as "dueOn",
      p.is_open as "isOpen", a.name as owner, p.progress, p.words, p.told_at as "toldAt"
    from planned_actions_public p left join associations_public a on a.id = p.owner_id
    where ${which}
    order by p.progress in ('done', 'given-up'), p.due_on nulls last, p.told_at desc nulls last, p.id
    limit ${most}`.execute(db)
  return rows
}
