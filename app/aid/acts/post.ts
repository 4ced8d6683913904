import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { hashSecret, newId } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { fold } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'
import type { NewListing } from '../rules/listing.ts'
import { recordEvent } from './record-event.ts'
import '../facts.ts'
import '../tables.ts'

/** An association posts no more than this in a day. */
const listingsADay = 10

export type Posting = {
  associationId: string
  /** The mailbox of who posts: answers go there. */
  email: string
  listing: NewListing
  lang: Lang
}

/**
 * Puts a need or an offer on the list. The same words sent again within the days they are listed are the same listing.
 * @returns its identifier, new or already there.
 */
export async function postListing(
  tx: Tx,
  { associationId, email, listing, lang }: Posting,
  now: Date,
): Promise<Outcome<string, 'too-many-today'>> {
  const key = onceKey(associationId, listing)
  // One at a time for each association: a double press sees the first, and the limit of the day is exact.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`aid ${associationId}`}, 0))`.execute(tx)
  const known = await tx.selectFrom('listings').select('id').where('once_key', '=', key).executeTakeFirst()
  if (known) return done(known.id)
  const { today } = await tx
    .selectFrom('listings')
    .select((get) => get.fn.countAll<number>().as('today'))
    .where('association_id', '=', associationId)
    .where('posted_at', '>', addDays(now, -1))
    .executeTakeFirstOrThrow()
  if (today >= listingsADay) return refuse('too-many-today')
  const id = newId(now.getTime())
  const by = { association_id: associationId, contact_email: email, lang, posted_at: now }
  await tx
    .insertInto('listings')
    .values({ id, code: newCode(), once_key: key, ...rowOf(listing), ...by })
    .execute()
  await recordEvent(tx, { listingId: id, event: 'post', side: 'association' }, now)
  await announce(tx, 'aid.posted', { listingId: id }, now)
  return done(id)
}

/** The same words of the same association, for as long, are the same listing. */
export function onceKey(
  associationId: string,
  { direction, kind, title, territoryId, listedUntil }: NewListing,
): string {
  return hashSecret([associationId, direction, kind, fold(title), territoryId, listedUntil].join('\n'))
}

export function rowOf(listing: NewListing) {
  return {
    direction: listing.direction,
    kind: listing.kind,
    title: listing.title,
    details: listing.details ?? null,
    capacity: listing.capacity ?? null,
    hours: listing.hours ?? null,
    notice: listing.notice ?? null,
    insurance: listing.insurance ?? null,
    accessibility: listing.accessibility ?? null,
    territory_id: listing.territoryId,
    needed_by: listing.neededBy ?? null,
    listed_until: listing.listedUntil,
    state: 'listed' as const,
  }
}

// Nothing that a person can take for another; the figure tells an address from a word.
const letters = 'abcdefghjkmnpqrstvwxyz'
const figures = '23456789'

/** Eight random characters, 35 bits, one of them a figure: the address of a listing, not a secret. */
function newCode(): string {
  const one = (from: string) => from[randomInt(from.length)] ?? ''
  return `${Array.from({ length: 7 }, () => one(letters + figures)).join('')}${one(figures)}`
}
