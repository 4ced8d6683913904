import { type Choice, choices } from '../../kernel/letter-kinds.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { printIn, printOf, tokenOf } from '../rules/print.ts'
import '../tables.ts'

/** The print of a mailbox, and the secret of its page. */
export async function mailboxOf(db: Db | Tx, email: string): Promise<{ print: string; token: string }> {
  const key = await keyOf(db)
  const print = printOf(key, email)
  return { print, token: tokenOf(key, print) }
}

/** The mailbox whose page a link opens, when the link is ours. */
export async function mailboxBehind(db: Db, token: string): Promise<string | undefined> {
  return printIn(await keyOf(db), token)
}

/** What a mailbox does not want. */
export async function refusedBy(db: Db | Tx, print: string): Promise<Set<Choice>> {
  const rows = await db.selectFrom('refused_letters').select('choice').where('mailbox', '=', print).execute()
  const refused = new Set(rows.map(({ choice }) => choice))
  return new Set(choices.filter((choice) => refused.has(choice)))
}

/** Whether whoever reads this mailbox still wants letters of a choice. */
export async function wants(db: Db | Tx, email: string, choice: Choice): Promise<boolean> {
  const { print } = await mailboxOf(db, email)
  return !(await refusedBy(db, print)).has(choice)
}

async function keyOf(db: Db | Tx): Promise<string> {
  const { key } = await db
    .selectFrom('secrets')
    .select('key')
    .where('name', '=', 'refused-letters')
    .executeTakeFirstOrThrow()
  return key
}
