import type { HiddenBy } from '../../kernel/moderation.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { ListingEvent } from '../rules/listing.ts'
import '../facts.ts'
import '../tables.ts'

type Event = {
  listingId: string
  event: 'post' | 'edit' | 'hide' | 'show' | ListingEvent
  side: 'association' | HiddenBy | 'clock'
  reason?: string
}

/** Writes down what happened to a listing, from which side and when; pages hear that it moved. */
export async function recordEvent(tx: Tx, event: Event, now: Date): Promise<void> {
  const { listingId, reason = null } = event
  await tx
    .insertInto('listing_events')
    .values({ listing_id: listingId, event: event.event, side: event.side, reason, at: now })
    .execute()
  if (event.event !== 'post') await announce(tx, 'aid.moved', { listingId }, now)
}
