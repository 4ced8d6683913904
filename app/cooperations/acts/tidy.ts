import { sql } from 'kysely'
import { addDays } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { waitsDays } from '../rules/state.ts'
import '../tables.ts'

/** Days a mailbox that was typed is kept after its last use. */
const mailboxDays = 30

/** Puts aside what nobody answered, and forgets the mailboxes and links that are of no use any more. */
export async function tidyCooperations(tx: Tx, now: Date): Promise<void> {
  await sql`
    with lapsed as (
      update cooperations set state = 'lapsed'
      where state in ('awaiting-answer', 'awaiting-agreement') and noted_at < ${addDays(now, -waitsDays)}
      returning id)
    insert into cooperation_events (cooperation_id, event, side, at)
    select id, 'lapse', 'clock', ${now} from lapsed`.execute(tx)
  await sql`
    update cooperations set other_email = null
    where other_email is not null and state in ('confirmed', 'declined', 'taken-back', 'lapsed')
      and not exists (select from cooperation_events e
        where e.cooperation_id = cooperations.id and e.at > ${addDays(now, -mailboxDays)})`.execute(tx)
  await tx.deleteFrom('cooperation_links').where('expires_at', '<', now).execute()
  await tx.deleteFrom('noting_links').where('expires_at', '<', now).execute()
}
