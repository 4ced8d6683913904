import { type RawBuilder, sql } from 'kysely'

type Reports = {
  /** The room’s own table of reports, its column that says about what, and what it is compared to. */
  from: string
  about: string
  of: string
  /** Only some of them. */
  where?: RawBuilder<unknown>
}

/**
 * Joins what was said against each row and waits to be looked at: `r.reports` (a list of `Reported`, the oldest first; null
 * when there is none) and `r.at`, when the first came.
 * @example sql`from listings l ${waitingReports({ from: 'listing_reports', about: 'listing_id', of: 'l.id' })}`
 */
export function waitingReports({ from, about, of, where = sql`true` }: Reports): RawBuilder<unknown> {
  return sql`left join lateral (
    select jsonb_agg(jsonb_build_object('reason', reason, 'words', words) order by at) as reports, min(at) as at
    from ${sql.table(from)} where ${sql.ref(about)} = ${sql.ref(of)} and handled_at is null and ${where}) r on true`
}
