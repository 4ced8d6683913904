import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import { waitsDays } from '../rules/state.ts'
import '../tables.ts'

/** Days the network address and browser of a press are kept, in case a signature is contested. */
const traceDays = 30

/** Lets requests that waited too long lapse. @returns how many. */
export async function lapse(tx: Tx, now: Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    with lapsed as (
      update signatures set state = 'lapsed', ended_at = ${now}
      where (state = 'awaiting-decision'
          and requested_at < ${now}::timestamptz - make_interval(days => ${waitsDays['awaiting-decision']}))
        or (state = 'awaiting-confirmation'
          and requested_at < ${now}::timestamptz - make_interval(days => ${waitsDays['awaiting-confirmation']}))
      returning id)
    insert into signature_events (signature_id, event, by, at)
      select id, 'lapse', 'clock', ${now} from lapsed returning signature_id as id`.execute(tx)
  return rows.length
}

/** Forgets what is no longer needed: unfinished forms, traces of presses, who asked for letters. */
export async function forget(tx: Tx, now: Date): Promise<void> {
  await tx.deleteFrom('signature_drafts').where('expires_at', '<', now).execute()
  await sql`delete from signature_traces
    where at < ${now}::timestamptz - make_interval(days => ${traceDays})`.execute(tx)
  await sql`delete from letter_requests where at < ${now}::timestamptz - interval '2 days'`.execute(tx)
}
