import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** Two entries are one association: the listings of the second, and its links, become the first’s. */
export async function moveListings(
  tx: Tx,
  { keptId, mergedId }: { keptId: string; mergedId: string },
): Promise<void> {
  await sql`update listings set association_id = ${keptId} where association_id = ${mergedId}`.execute(tx)
  await sql`update posting_links set association_id = ${keptId} where association_id = ${mergedId}`.execute(
    tx,
  )
}

/** Forgets a mailbox: what it posted stays the association’s, its conversations stop. */
export async function forgetMailbox(tx: Tx, email: string): Promise<void> {
  const same = email.toLowerCase()
  await sql`update listings set contact_email = null where lower(contact_email) = ${same}`.execute(tx)
  await sql`update listing_answers set email = null, name = '', words = '', state = 'stopped',
      stopped_at = coalesce(stopped_at, now())
    where lower(email) = ${same}`.execute(tx)
  await sql`delete from posting_links where lower(email) = ${same}`.execute(tx)
}
