import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import '../facts.ts'

/** “All of it still holds”: nothing changes but the day it was confirmed. */
export async function confirmProfile(tx: Tx, associationId: string, now: Date): Promise<void> {
  const { rowCount } = await confirmAll(tx, associationId, now)
  if (rowCount > 0) await announce(tx, 'association.profile-changed', { associationId }, now)
}

async function confirmAll(tx: Tx, associationId: string, now: Date): Promise<{ rowCount: number }> {
  const profile = await sql`
    update association_profiles set presentation_confirmed_at = ${now}, contact_confirmed_at = ${now},
      office_confirmed_at = ${now}, themes_confirmed_at = ${now}, changed_at = ${now}
    where association_id = ${associationId}`.execute(tx)
  for (const table of ['association_exchanges', 'association_memberships', 'association_places'] as const)
    await tx
      .updateTable(table)
      .set({ confirmed_at: now })
      .where('association_id', '=', associationId)
      .execute()
  return { rowCount: Number(profile.numAffectedRows ?? 0) }
}
