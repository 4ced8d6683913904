import { sql } from 'kysely'
import { addDays } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** Days an unconfirmed wish is kept, and a mailbox once its association or the project has ended. */
const unconfirmedDays = 7
const mailboxDays = 60

/** Forgets wishes nobody confirmed, mailboxes of no more use and links that no longer work. */
export async function tidyProjects(tx: Tx, now: Date): Promise<void> {
  await sql`delete from project_partners
    where state = 'unconfirmed' and added_at < ${addDays(now, -unconfirmedDays)}`.execute(tx)
  await sql`update project_partners p set email = null, words = ''
    from projects j where j.id = p.project_id and p.email is not null
      and (j.ended_at < ${addDays(now, -mailboxDays)}
        or (p.state in ('declined', 'turned-down', 'withdrawn', 'left')
          and coalesce(p.answered_at, p.added_at) < ${addDays(now, -mailboxDays)}))`.execute(tx)
  await tx.deleteFrom('project_links').where('expires_at', '<', now).execute()
}

/** Somebody asks to be forgotten: no project keeps their mailbox any more. */
export async function forgetMailbox(tx: Tx, email: string): Promise<void> {
  await sql`delete from project_partners where state = 'unconfirmed' and lower(email) = lower(${email})`.execute(
    tx,
  )
  await sql`update project_partners set email = null where lower(email) = lower(${email})`.execute(tx)
}
