import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'
import '../tables.ts'

/** Forgets what is kept by address rather than by account. */
export async function forgetRequests(tx: Tx, { email }: Person): Promise<void> {
  await tx.deleteFrom('sign_in_requests').where(sql`lower(email)`, '=', email.toLowerCase()).execute()
  await tx.deleteFrom('sign_in_links').where(sql`lower(email)`, '=', email.toLowerCase()).execute()
}
