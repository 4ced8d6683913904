import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { ReportReason } from '../rules/report.ts'
import '../tables.ts'

/** A listing as the team sees it: with what was said against it. */
export type Moderated = {
  id: string
  code: string
  title: string
  details: string | null
  association: string
  hiddenReason: string | null
  reports: { reason: ReportReason; words: string | null }[]
}

/** What was reported and waits, then what is hidden. */
export async function moderationQueue(db: Db | Tx): Promise<Moderated[]> {
  const { rows } = await sql<Moderated>`
    select l.id, l.code, l.title, l.details, a.name as association, l.hidden_reason as "hiddenReason",
      coalesce(r.reports, '[]') as reports
    from listings l join associations_public a on a.id = l.association_id
      left join lateral (
        select jsonb_agg(jsonb_build_object('reason', reason, 'words', words) order by at) as reports, min(at) as at
        from listing_reports where listing_id = l.id and handled_at is null) r on true
    where r.reports is not null or l.hidden_at is not null
    order by r.at nulls last, l.hidden_at desc limit 100`.execute(db)
  return rows
}

/** Whether a listing stood at this address and was hidden: why, and since when. */
export async function hiddenAt(
  db: Db | Tx,
  code: string,
): Promise<{ reason: string; since: Date } | undefined> {
  const row = await db
    .selectFrom('listings')
    .select(['hidden_reason', 'hidden_at'])
    .where('code', '=', code)
    .where('hidden_at', 'is not', null)
    .executeTakeFirst()
  return row?.hidden_reason && row.hidden_at ? { reason: row.hidden_reason, since: row.hidden_at } : undefined
}
