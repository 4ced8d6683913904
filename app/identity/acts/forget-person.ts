import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'
import '../tables.ts'

/** Forgets who asked; what was asked about an entry stays in its history. */
export async function forgetAsker(tx: Tx, { email }: Person): Promise<void> {
  await tx
    .updateTable('entry_requests')
    .set({ email: '', name: '' })
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .execute()
}
