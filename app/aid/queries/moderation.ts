import { sql } from 'kysely'
import type { Day } from '../../kernel/instants.ts'
import type { HiddenBy, Reported } from '../../kernel/moderation.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { waitingReports } from '../../platform/db/waiting-reports.ts'
import '../tables.ts'

/** A listing as the team sees it: with what was said against it. */
export type Moderated = {
  id: string
  code: string
  title: string
  details: string | null
  association: string
  hiddenReason: string | null
  hiddenBy: HiddenBy | null
  /** What its people answer. */
  hiddenAnswer: string | null
  reports: Reported[]
}

/** What was reported and waits, then what is hidden. */
export async function moderationQueue(db: Db | Tx): Promise<Moderated[]> {
  const { rows } = await sql<Moderated>`
    select l.id, l.code, l.title, l.details, a.name as association, l.hidden_reason as "hiddenReason",
      l.hidden_by as "hiddenBy", l.hidden_answer as "hiddenAnswer", coalesce(r.reports, '[]') as reports
    from listings l join associations_public a on a.id = l.association_id
      ${waitingReports({ from: 'listing_reports', about: 'listing_id', of: 'l.id' })}
    where r.reports is not null or l.hidden_at is not null
    order by r.at nulls last, l.hidden_at desc limit 100`.execute(db)
  return rows
}

/**
 * What stewards of a territory see to: what stands there or in a part of it, what is hidden first.
 * @param id one of them, when it is this one that is asked for
 */
export async function listingsToTend(
  db: Db | Tx,
  territoryId: string,
  today: Day,
  id?: string,
): Promise<Moderated[]> {
  const { rows } = await sql<Moderated>`
    select l.id, l.code, l.title, l.details, a.name as association, l.hidden_reason as "hiddenReason",
      l.hidden_by as "hiddenBy", l.hidden_answer as "hiddenAnswer", '[]'::jsonb as reports
    from listings l join associations_public a on a.id = l.association_id
    where ((l.state = 'listed' and l.listed_until >= ${today}::date) or l.hidden_at is not null)
      and (l.territory_id = ${territoryId} or exists (select from territory_ancestors_public up
        where up.territory_id = l.territory_id and up.ancestor_id = ${territoryId}))
      and ${id ? sql`l.id = ${id}` : sql`true`}
    order by l.hidden_at desc nulls last, l.posted_at desc, l.id limit 100`.execute(db)
  return rows
}

/** A listing that is hidden now: why, since when, by whom. */
export type Hidden = { reason: string; since: Date; by: HiddenBy }

export async function hiddenAt(db: Db | Tx, code: string): Promise<Hidden | undefined> {
  const row = await db
    .selectFrom('listings')
    .select(['hidden_reason', 'hidden_at', 'hidden_by'])
    .where('code', '=', code)
    .where('hidden_at', 'is not', null)
    .executeTakeFirst()
  if (!row?.hidden_reason || !row.hidden_at) return undefined
  return { reason: row.hidden_reason, since: row.hidden_at, by: row.hidden_by ?? 'team' }
}

/** When it was hidden and shown again, in order: what stays told on its page. */
export type Turn = { event: 'hide' | 'show'; side: HiddenBy; reason: string | null; at: Date }

export async function turnsOf(db: Db | Tx, listingId: string): Promise<Turn[]> {
  const { rows } = await sql<Turn>`
    select event, side, reason, at from listing_events
    where listing_id = ${listingId} and event in ('hide', 'show') order by id limit 20`.execute(db)
  return rows
}
