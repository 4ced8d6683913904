import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { cooperationById } from '../queries/opened-link.ts'
import { after } from '../rules/state.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

/**
 * The association takes back what it noted with somebody’s help, also once the other side agreed.
 * @returns false when there is nothing left to take back.
 */
export async function undoNote(tx: Tx, id: string, now: Date): Promise<boolean> {
  const opened = await cooperationById(tx, id, 'noting', { lock: true })
  const state = opened && after(opened.state, 'undo', 'noting')
  if (!state) return false
  await tx.updateTable('cooperations').set({ state }).where('id', '=', id).execute()
  await recordEvent(tx, id, 'undo', 'noting', now)
  await announce(tx, 'cooperation.shown', { cooperationId: id }, now)
  return true
}
