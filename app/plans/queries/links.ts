import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

export type OpenedLink = { actionId: string; associationId: string; association: string }

/** What the link of a letter opens, while it works. */
export function openedLink(db: Db | Tx, hash: string, now: Date): Promise<OpenedLink | undefined> {
  return db
    .selectFrom('planned_action_links as link')
    .innerJoin('associations_public as a', 'a.id', 'link.association_id')
    .select(['link.action_id as actionId', 'a.id as associationId', 'a.name as association'])
    .where('link.hash', '=', hash)
    .where('link.expires_at', '>', now)
    .executeTakeFirst()
}

/** The association wishes no reminder about this plan. */
export async function isSilent(db: Db | Tx, charterId: string, associationId: string): Promise<boolean> {
  const row = await db
    .selectFrom('plan_silences')
    .select('at')
    .where('charter_id', '=', charterId)
    .where('association_id', '=', associationId)
    .executeTakeFirst()
  return row !== undefined
}
