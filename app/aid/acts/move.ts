import { note, type Other } from '../../cooperations/index.ts'
import type { Day } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import { type Tended, tendedById } from '../queries/tended.ts'
import { after, type ListingEvent } from '../rules/listing.ts'
import { recordEvent } from './record-event.ts'
import '../tables.ts'

/** What the people of an association do with their listing. */
export type Move =
  | { event: 'prolong'; until: Day }
  | { event: 'close' }
  | { event: 'find'; with?: Other; on: Day; lang: Lang }

export type WhyNotMove = 'unknown-listing' | 'itself' | 'too-many-today'

/**
 * Prolongs, closes, or says that it was found; found with an association, it notes a cooperation that waits for the
 * other side. Pressing twice is pressing once: the second press finds the state it made.
 * @returns whether this press changed anything.
 */
export async function move(
  tx: Tx,
  listingId: string,
  move: Move,
  now: Date,
): Promise<Outcome<'changed' | 'unchanged', WhyNotMove>> {
  const tended = await tendedById(tx, listingId, { lock: true })
  if (!tended) return refuse('unknown-listing')
  const state = after(tended.state, move.event)
  if (!state) return done('unchanged')
  const noted =
    move.event === 'find' && move.with
      ? await noteFound(tx, tended, { ...move, with: move.with }, now)
      : undefined
  if (noted && !noted.ok) return noted
  await tx
    .updateTable('listings')
    .set({
      state,
      ended_at: state === 'listed' ? null : now,
      ...(move.event === 'prolong' && { listed_until: move.until, asked_at: null }),
      ...(noted && { cooperation_id: noted.value }),
    })
    .where('id', '=', listingId)
    .execute()
  await recordEvent(tx, { listingId, event: move.event satisfies ListingEvent, side: 'association' }, now)
  return done('changed')
}

type Found = { with: Other; on: Day; lang: Lang }

/** “Found with …”: the cooperation says what the listing said, and the other side answers as for any other. */
function noteFound(tx: Tx, { associationId, title }: Tended, found: Found, now: Date) {
  const { with: other, on, lang } = found
  const written = { what: title, with: { name: other.name }, on }
  return note(tx, { by: associationId, other, note: written, lang }, now)
}
