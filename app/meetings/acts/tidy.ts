import { sql } from 'kysely'
import { addDays } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** Days after a meeting on which the mailboxes that were typed for it are forgotten. */
const mailboxDays = 30

/** Forgets mailboxes that were typed, links that no longer work, and the keys of acts long done. */
export async function tidyMeetings(tx: Tx, now: Date): Promise<void> {
  await sql`
    update meeting_invitations set email = null
    where email is not null and meeting_id in (
      select id from meetings where ends_at < ${addDays(now, -mailboxDays)})`.execute(tx)
  await tx.deleteFrom('meeting_links').where('expires_at', '<', now).execute()
  await tx.deleteFrom('meeting_entries').where('at', '<', addDays(now, -90)).execute()
}

/** Somebody asks to be forgotten: no meeting keeps their mailbox any more. */
export async function forgetMailbox(tx: Tx, email: string): Promise<void> {
  await sql`update meeting_invitations set email = null where lower(email) = lower(${email})`.execute(tx)
}
