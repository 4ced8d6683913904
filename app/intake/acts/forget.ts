import { addDays } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { keptDays } from '../rules/state.ts'
import { recordEvent } from './record-event.ts'
import '../tables.ts'

/** Forgets the files of imports that nothing happened to for a month: their rows, what was found, the addresses. */
export async function forgetFiles(tx: Tx, now: Date): Promise<void> {
  const old = await tx
    .selectFrom('intakes')
    .select('id')
    .where('progress_at', '<', addDays(now, -keptDays))
    .where('forgotten_at', 'is', null)
    .where('state', 'not in', ['examining', 'applying', 'undoing'])
    .execute()
  for (const { id } of old) {
    await tx.deleteFrom('intake_lines').where('intake_id', '=', id).execute()
    await tx.deleteFrom('intake_rows').where('intake_id', '=', id).execute()
    await tx.updateTable('intake_takings').set({ contact: null }).where('intake_id', '=', id).execute()
    await tx.updateTable('intakes').set({ forgotten_at: now }).where('id', '=', id).execute()
    await recordEvent(tx, id, 'forgotten', now)
  }
}
