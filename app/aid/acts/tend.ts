import { sql } from 'kysely'
import { addDays, dayOf } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { messagesLeftBehind } from '../queries/answers.ts'
import { daysFrom, lastCallDays } from '../rules/listing.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

/** Days the addresses of a listing are kept after its end, and unconfirmed answers after they were written. */
const keptDays = 30
const unconfirmedDays = 7

/** Closes what reached its date, and asks once, before, whether it was found. Done twice is done once. */
export async function tendListings(tx: Tx, now: Date): Promise<void> {
  const today = dayOf(now)
  const { rows: expired } = await sql<{ id: string }>`
    update listings set state = 'expired', ended_at = ${now}
    where state = 'listed' and listed_until < ${today}::date returning id`.execute(tx)
  for (const { id } of expired) await recordEvent(tx, { listingId: id, event: 'expire', side: 'clock' }, now)
  // What was posted today needs no letter yet, unless today is its only day.
  const { rows: ending } = await sql<{ id: string }>`
    update listings set asked_at = ${now}
    where state = 'listed' and hidden_at is null and asked_at is null
      and listed_until <= ${daysFrom(today, lastCallDays)}::date and posted_at < ${addDays(now, -0.5)}
    returning id`.execute(tx)
  for (const { id } of ending) await announce(tx, 'aid.ending', { listingId: id }, now)
  for (const messageId of await messagesLeftBehind(tx, addDays(now, -2)))
    await announce(tx, 'aid.message-written', { messageId }, now)
}

/** Forgets addresses, links and words that are of no use any more. */
export async function forgetOldAid(tx: Tx, now: Date): Promise<void> {
  const before = addDays(now, -keptDays)
  await sql`delete from listing_answers
    where state = 'awaiting-confirmation' and written_at < ${addDays(now, -unconfirmedDays)}`.execute(tx)
  await sql`update listing_answers w set email = null, name = '', state = 'stopped', words = '',
      stopped_at = coalesce(stopped_at, ${now})
    from listings l where l.id = w.listing_id and l.ended_at < ${before} and w.email is not null`.execute(tx)
  await sql`update listings set contact_email = null
    where ended_at < ${before} and contact_email is not null`.execute(tx)
  await tx.deleteFrom('posting_links').where('expires_at', '<', now).execute()
  await tx.deleteFrom('listing_links').where('expires_at', '<', now).execute()
  await tx.deleteFrom('answer_links').where('expires_at', '<', now).execute()
  await tx.deleteFrom('relayed_letters').where('at', '<', addDays(now, -2)).execute()
}
