import { addDays } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** Days a received letter is kept: long enough to be acted on after a bad week, and known if it comes twice. */
const keptDays = 30

/** A letter that was acted on keeps its trace, not its words. */
export async function forgetWords(tx: Tx, letterId: string): Promise<void> {
  await tx.updateTable('received_letters').set({ text: '', subject: '' }).where('id', '=', letterId).execute()
}

/** Forgets old letters and the addresses that nobody can answer at any more. */
export async function tidyMail(tx: Tx, now: Date): Promise<void> {
  await tx.deleteFrom('received_letters').where('received_at', '<', addDays(now, -keptDays)).execute()
  await tx.deleteFrom('reply_addresses').where('expires_at', '<', now).execute()
}
