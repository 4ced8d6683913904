import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'
import '../tables.ts'

/** Forgets the invitations that bear an address. Places go with the account; deeds keep an identifier alone. */
export async function forgetInvited(tx: Tx, { email }: Person): Promise<void> {
  await tx.deleteFrom('invitations').where(sql`lower(email)`, '=', email.toLowerCase()).execute()
}
