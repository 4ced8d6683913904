import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'

/**
 * A sign of life of a local charter, whichever room it comes from: an action told, a cooperation confirmed, a meeting
 * held. Its quiet begins anew.
 */
export async function stir(tx: Tx, charterId: string, now: Date): Promise<void> {
  await tx
    .updateTable('local_charters')
    .set({ last_act_at: sql`greatest(last_act_at, ${now})`, quiet_noticed_at: null })
    .where('id', '=', charterId)
    .execute()
}
