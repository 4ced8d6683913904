import { type Choice, choices } from '../../kernel/letter-kinds.ts'
import type { Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** Stops letters of a choice. Twice is once. */
export async function refuse(tx: Tx, mailbox: string, choice: Choice, now: Date): Promise<void> {
  await tx
    .insertInto('refused_letters')
    .values({ mailbox, choice, refused_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Wants them again. */
export async function wantAgain(tx: Tx, mailbox: string, choice: Choice): Promise<void> {
  await tx.deleteFrom('refused_letters').where('mailbox', '=', mailbox).where('choice', '=', choice).execute()
}

/** Every choice at once, as the page was left. */
export async function choose(tx: Tx, mailbox: string, wanted: ReadonlySet<Choice>, now: Date): Promise<void> {
  for (const choice of choices)
    await (wanted.has(choice) ? wantAgain(tx, mailbox, choice) : refuse(tx, mailbox, choice, now))
}
