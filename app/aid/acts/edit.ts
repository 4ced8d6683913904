import { sql } from 'kysely'
import { addDays } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { type Editable, editableById } from '../queries/editable.ts'
import { changedEssentials, type Essential, saysTheSame, tellingsADay } from '../rules/editing.ts'
import type { NewListing } from '../rules/listing.ts'
import { onceKey, rowOf } from './post.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

export type WhyNotEdit = 'unknown-listing' | 'over' | 'said-already' | 'changed-often'

/**
 * Corrects a listing. Its answers stay; those who answered are told when what, where or when is another.
 * @returns whether they are told. Sent again, it says the same and changes nothing.
 */
export async function editListing(
  tx: Tx,
  { listingId, listing }: { listingId: string; listing: NewListing },
  now: Date,
): Promise<Outcome<'told' | 'changed' | 'unchanged', WhyNotEdit>> {
  const before = await editableById(tx, listingId, { lock: true })
  if (!before) return refuse('unknown-listing')
  if (saysTheSame(before.listing, listing)) return done('unchanged')
  if (before.state !== 'listed') return refuse('over')
  const key = onceKey(before.associationId, listing)
  if (await isSaidElsewhere(tx, listingId, key)) return refuse('said-already')
  const essentials = changedEssentials(before.listing, listing)
  if (essentials.length > 0 && (await tellingsToday(tx, listingId, now)) >= tellingsADay)
    return refuse('changed-often')
  await tx
    .updateTable('listings')
    .set({ ...rowOf(listing), once_key: key, edited_at: now, ...askedAgain(before, listing) })
    .where('id', '=', listingId)
    .execute()
  const reason = essentials.join(' ') || undefined
  await recordEvent(tx, { listingId, event: 'edit', side: 'association', ...(reason && { reason }) }, now)
  const told = essentials.length > 0 ? await tellAnswerers(tx, listingId, essentials, now) : 0
  return done(told > 0 ? 'told' : 'changed')
}

/** Another last day is another question: its letter may leave again. */
function askedAgain({ listing: before }: Editable, after: NewListing): { asked_at?: null } {
  return after.listedUntil > before.listedUntil ? { asked_at: null } : {}
}

async function isSaidElsewhere(tx: Tx, listingId: string, key: string): Promise<boolean> {
  const other = await tx
    .selectFrom('listings')
    .select('id')
    .where('once_key', '=', key)
    .where('id', '<>', listingId)
    .executeTakeFirst()
  return other !== undefined
}

async function tellingsToday(tx: Tx, listingId: string, now: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from listing_events
    where listing_id = ${listingId} and event = 'edit' and reason is not null and at > ${addDays(now, -1)}`.execute(
    tx,
  )
  return rows[0]?.n ?? 0
}

/** Those whose conversation is open; whoever stopped it hears no more. */
async function tellAnswerers(tx: Tx, listingId: string, changed: Essential[], now: Date): Promise<number> {
  const answers = await tx
    .selectFrom('listing_answers')
    .select('id')
    .where('listing_id', '=', listingId)
    .where('state', '=', 'open')
    .where('email', 'is not', null)
    .execute()
  for (const { id } of answers) await announce(tx, 'aid.edited', { answerId: id, changed }, now)
  return answers.length
}
