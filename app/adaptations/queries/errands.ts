import { sql } from 'kysely'
import { addDays, dayOf } from '../../kernel/instants.ts'
import type { Db } from '../../platform/db/database.ts'

export type CharterErrand = {
  kind: 'voices' | 'amendments' | 'invitations' | 'quiet' | 'asleep' | 'successors'
  at: Date
  slug: string
  name: string
  /** How many wait. */
  n: number
  /** The last day of the voices. */
  day: string | null
  isSeated: boolean
}

/** Days before the last one when missing voices are spoken of, and days an invitation may wait in peace. */
const nearDays = 7

/**
 * What waits in the local charters of a territory for one of their stewards; a relay only learns what is quiet, asleep, or
 * looks for others to tend it.
 */
export async function charterErrands(
  db: Db,
  { territoryId, personId, role }: { territoryId: string; personId: string; role: 'steward' | 'relay' },
  now: Date,
): Promise<CharterErrand[]> {
  const { rows } = await sql<CharterErrand>`
    with here as (
      select l.*, c.slug, exists (select from local_seats s where s.charter_id = l.id and s.person_id = ${personId}
        and s.role = 'steward' and s.until is null) as "isSeated"
      from local_charters l join local_charters_public c on c.id = l.id
      where l.state <> 'closed' and exists (select from local_charter_territories lt
        where lt.charter_id = l.id and (lt.territory_id = ${territoryId} or exists (
          select from territory_ancestors_public up
          where up.territory_id = lt.territory_id and up.ancestor_id = ${territoryId})))
    ), seated as (select * from here where "isSeated"),
    told as (select * from here where "isSeated" or ${role === 'relay'})
    select 'voices' as kind, a.closes_on::timestamptz as at, s.slug, s.name, (
        select count(*)::int from local_voters v where v.adoption_id = a.id and not exists (
          select from local_voices x where x.adoption_id = a.id and x.association_id = v.association_id)) as n,
      a.closes_on::text as day, s."isSeated"
    from seated s join local_adoptions a on a.charter_id = s.id and a.closed_at is null
    where a.closes_on <= ${dayOf(addDays(now, nearDays))}::date
    union all select 'amendments', min(m.at), s.slug, s.name, count(*)::int, null, true
      from seated s join local_amendments m on m.charter_id = s.id and m.state = 'open' group by s.slug, s.name
    union all select 'invitations', min(i.invited_at), s.slug, s.name, count(*)::int, null, true
      from seated s join local_invitations i on i.charter_id = s.id and i.answered_at is null
      where i.expires_at > ${now} and i.invited_at < ${addDays(now, -nearDays)} group by s.slug, s.name
    union all select 'quiet', quiet_noticed_at, slug, name, 0, null, "isSeated" from told
      where quiet_noticed_at is not null and state <> 'asleep'
    union all select 'asleep', coalesce(asleep_since, last_act_at), slug, name, 0, null, "isSeated" from told
      where state = 'asleep'
    union all select 'successors', successors_wanted_at, slug, name, 0, null, "isSeated" from told
      where successors_wanted_at is not null`.execute(db)
  return rows
}

/** The local charters that a person tends. */
export async function chartersTendedBy(db: Db, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select charter_id as id from local_seats where person_id = ${personId} and role = 'steward' and until is null
  `.execute(db)
  return rows.map(({ id }) => id)
}
