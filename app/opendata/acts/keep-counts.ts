import { sql } from 'kysely'
import { dayOf } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { dayBefore } from '../rules/day.ts'

/**
 * Keeps the counts of every day that is over and not kept yet: yesterday, usually. After a stop, the days
 * missed are made again from what the register still tells; so is the past of a register that is older than this.
 * A day is kept once. @returns how many days were.
 */
export async function keepCounts(tx: Tx, now: Date): Promise<number> {
  const yesterday = dayBefore(dayOf(now))
  const { rows } = await sql<{ day: string }>`
    with given as (
      select s.id, s.publication, a.kind, s.in_force_at, null::timestamptz as ended_at
      from signatures_public s join associations_public a on a.id = s.association_id
      where s.charter_id in (select charter_id from charter_public where charter_slug = 'nationale')
      union all
      select w.id, 'named', a.kind, w.in_force_at, w.ended_at
      from signature_withdrawals_public w join associations_public a on a.id = w.association_id
      where w.charter_id in (select charter_id from charter_public where charter_slug = 'nationale')),
    days as (
      select day::date as day, (day + interval '1 day') at time zone 'Europe/Paris' as ends from generate_series(
        coalesce((select max(day) + 1 from count_days),
          (select min(in_force_at at time zone 'Europe/Paris')::date from given))::timestamp,
        ${yesterday}::timestamp, interval '1 day') as day)
    insert into count_days (day, associations, networks, unnamed, districts, version, kept_at)
    select days.day,
      count(g.id) filter (where g.publication = 'named' and g.kind <> 'network'),
      count(g.id) filter (where g.publication = 'named' and g.kind = 'network'),
      count(g.id) filter (where g.publication = 'counted'),
      (select count(distinct p.territory_id) from signature_places_public p
        where p.territory_id like 'qpv:%'
          and p.signature_id = any(array_agg(g.id) filter (where g.publication = 'named'))),
      (select max(number) from charter_public where charter_slug = 'nationale' and published_at < days.ends),
      ${now}
    from days left join given g on g.in_force_at < days.ends and (g.ended_at is null or g.ended_at >= days.ends)
    group by days.day, days.ends
    on conflict (day) do nothing returning day`.execute(tx)
  return rows.length
}
