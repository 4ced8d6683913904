import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/**
 * Two entries turned out to be one association: its invitations and presences follow. Where both had one, the kept
 * entry’s stands and the other stays as it is, under its old name. Done twice is done once.
 */
export async function moveInvitations(
  tx: Tx,
  { keptId, mergedId }: { keptId: string; mergedId: string },
): Promise<void> {
  await sql`
    update meeting_invitations i set association_id = ${keptId} where association_id = ${mergedId}
      and not exists (select from meeting_invitations k
        where k.meeting_id = i.meeting_id and k.association_id = ${keptId})`.execute(tx)
  await sql`
    update meeting_presences p set association_id = ${keptId} where association_id = ${mergedId}
      and not exists (select from meeting_presences k
        where k.meeting_id = p.meeting_id and k.association_id = ${keptId})`.execute(tx)
}
