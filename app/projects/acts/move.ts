import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/**
 * Two entries turned out to be one association: its places in projects follow. Where both had one, the place that
 * counts more stands (leading, then taking part), under the kept entry. Done twice is done once.
 */
export async function moveProjects(
  tx: Tx,
  { keptId, mergedId }: { keptId: string; mergedId: string },
): Promise<void> {
  const { rows: both } = await sql<{ kept: string; merged: string; isStronger: boolean }>`
    select k.id as kept, m.id as merged,
      m.is_lead or (m.state = 'accepted' and k.state <> 'accepted') as "isStronger"
    from project_partners k join project_partners m on m.project_id = k.project_id
    where k.association_id = ${keptId} and m.association_id = ${mergedId} for update`.execute(tx)
  for (const { kept, merged, isStronger } of both) {
    const [stays, goes] = isStronger ? [merged, kept] : [kept, merged]
    await sql`update project_links set partner_id = ${stays} where partner_id = ${goes}`.execute(tx)
    await sql`update project_items set partner_id = ${stays} where partner_id = ${goes}`.execute(tx)
    await sql`update project_items set done_by = ${stays} where done_by = ${goes}`.execute(tx)
    await sql`update project_decisions set noted_by = ${stays} where noted_by = ${goes}`.execute(tx)
    await sql`update project_handovers set
      from_partner = case from_partner when ${goes} then ${stays} else from_partner end,
      to_partner = case to_partner when ${goes} then ${stays} else to_partner end
      where ${goes} in (from_partner, to_partner)`.execute(tx)
    // The one that asked and the one that was asked are the same: nothing waits any more.
    await sql`update project_handovers set state = 'taken-back', answered_at = asked_at
      where from_partner = to_partner and state = 'asked'`.execute(tx)
    await sql`delete from project_partners where id = ${goes}`.execute(tx)
  }
  await sql`update project_partners set association_id = ${keptId} where association_id = ${mergedId}`.execute(
    tx,
  )
}
