import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import { mostLines, type Reader } from '../rules/part.ts'
import type { Stretch } from '../rules/week.ts'

/** Everything here is read through what each room shows to everyone. */
export type Found = { at: Date; kind: FoundKind; a: string; b: string; path: string }
export type FoundKind =
  | 'national'
  | 'local-opened'
  | 'local-adopted'
  | 'local-signed'
  | 'signed'
  | 'meeting'
  | 'meeting-cancelled'
  | 'minutes'
  | 'need'
  | 'offer'
  | 'cooperation'
  | 'project'
  | 'call'
  | 'news'
  | 'resource'
  | 'told'

export type Subject =
  | 'charters'
  | 'signatures'
  | 'meetings'
  | 'aid'
  | 'cooperations'
  | 'plans'
  | 'projects'
  | 'resources'

type Piece = RawBuilder<unknown>

/** What happened near somebody, of one subject: the newest, and how many in all. */
export async function newsAbout(
  db: Db | Tx,
  subject: Subject,
  reader: Reader,
  { since, until }: Stretch,
): Promise<{ found: Found[]; total: number }> {
  const inStretch = (at: Piece) => sql`${at} > ${since}::timestamptz and ${at} <= ${until}::timestamptz`
  const { rows } = await sql<Found & { total: number }>`
    select n.*, count(*) over ()::int as total
    from (${sql.join(pieces[subject](reader, inStretch), sql` union all `)}) n
    order by n.at desc, n.path limit ${mostLines}`.execute(db)
  return { found: rows, total: rows[0]?.total ?? 0 }
}

type Pieces = (reader: Reader, inStretch: (at: Piece) => Piece) => Piece[]

const pieces: Record<Subject, Pieces> = {
  charters: (reader, inStretch) => {
    const near = sql`exists (select from local_charter_territories_public lt
      where lt.charter_id = l.id and ${isNear(sql`lt.territory_id`, reader)})`
    const path = sql`'/declinaisons/' || l.slug as path`
    return [
      sql`select v.published_at as at, 'national' as kind, v.number::text as a, '' as b, '/charte' as path
        from charter_public v where v.charter_slug = 'nationale' and ${inStretch(sql`v.published_at`)}`,
      sql`select l.opened_at, 'local-opened', l.name, '', ${path}
        from local_charters_public l where ${inStretch(sql`l.opened_at`)} and ${near}`,
      sql`select v.published_at, 'local-adopted', l.name, v.number::text, ${path}
        from local_adopted_public v join local_charters_public l on l.id = v.charter_id
        where ${inStretch(sql`v.published_at`)} and ${near}`,
      sql`select s.in_force_at, 'local-signed', s.name, l.name, ${path}
        from local_signatories_public s join local_charters_public l on l.id = s.charter_id
        where ${inStretch(sql`s.in_force_at`)} and ${near}`,
    ]
  },
  signatures: (reader, inStretch) => [
    sql`select s.in_force_at as at, 'signed' as kind, a.name as a, '' as b, '/associations/' || a.slug as path
      from signatures_public s join associations_public a on a.id = s.association_id
      where s.publication = 'named' and ${inStretch(sql`s.in_force_at`)} and ${isOthers(sql`a.id`, reader)}
        and exists (select from signature_places_public p
          where p.signature_id = s.id and ${isNear(sql`p.territory_id`, reader)})`,
  ],
  meetings: (reader, inStretch) => {
    const shown = sql`m.title as a, t.name as b, '/rencontres/' || m.slug as path
      from meetings_public m join territories_public t on t.id = m.territory_id
      where ${isNear(sql`m.territory_id`, reader)}`
    return [
      sql`select m.convened_at as at, 'meeting' as kind, ${shown}
        and ${inStretch(sql`m.convened_at`)} and m.cancelled_at is null`,
      sql`select m.cancelled_at, 'meeting-cancelled', ${shown} and ${inStretch(sql`m.cancelled_at`)}`,
      sql`select m.minutes_at, 'minutes', ${shown} and ${inStretch(sql`m.minutes_at`)}`,
    ]
  },
  aid: (reader, inStretch) => [
    sql`select l.posted_at as at, l.direction as kind, l.title as a, a.name as b, '/entraide/' || l.code as path
      from listings_public l join associations_public a on a.id = l.association_id
      where l.state = 'listed' and ${inStretch(sql`l.posted_at`)} and ${isOthers(sql`a.id`, reader)}
        and ${isNear(sql`l.territory_id`, reader)}`,
  ],
  cooperations: (reader, inStretch) => [
    sql`select c.confirmed_at as at, 'cooperation' as kind, a.name as a, coalesce(o.name, c.other_name) as b,
        '/associations/' || a.slug as path
      from cooperations_public c join associations_public a on a.id = c.noted_by
        left join associations_public o on o.id = c.other_id
      where ${inStretch(sql`c.confirmed_at`)} and exists (select from signature_places_public p
        join signatures_public s on s.id = p.signature_id
        where s.association_id in (c.noted_by, c.other_id) and ${isNear(sql`p.territory_id`, reader)})`,
  ],
  projects: (reader, inStretch) => [
    sql`select j.opened_at as at, case when j.is_together then 'call' else 'project' end as kind, j.title as a,
        p.name as b, '/projets/' || j.code as path
      from projects_public j join project_partners_public p on p.project_id = j.id and p.is_lead
      where ${inStretch(sql`j.opened_at`)} and ${isNear(sql`j.territory_id`, reader)}
        and ${isOthers(sql`p.association_id`, reader)}`,
  ],
  resources: (reader, inStretch) => [
    sql`select p.published_at as at, p.kind as kind, p.title as a, '' as b,
        case p.kind when 'news' then '/actualites/' else '/ressources/' end || p.code as path
      from publications_public p where ${inStretch(sql`p.published_at`)}
        and (p.territory_id is null or ${isNear(sql`p.territory_id`, reader)})
        and (p.association_id is null or ${isOthers(sql`p.association_id`, reader)})`,
  ],
  plans: (reader, inStretch) => [
    sql`select p.told_at as at, 'told' as kind, p.title as a, p.charter_name as b,
        '/declinaisons/' || p.charter_slug || '/plan/actions/' || p.id as path
      from planned_actions_public p where ${inStretch(sql`p.told_at`)} and exists (
        select from local_charter_territories_public lt
        where lt.charter_id = p.charter_id and ${isNear(sql`lt.territory_id`, reader)})`,
  ],
}

/** There, in a part of what is one’s own, or for the whole of what is around it. */
export function isNear(territoryId: Piece, { ownIds, aroundIds }: Reader): Piece {
  return sql`(${territoryId} = any(${[...ownIds, ...aroundIds]}::text[])
    or exists (select from territory_ancestors_public up
      where up.territory_id = ${territoryId} and up.ancestor_id = any(${[...ownIds]}::text[])))`
}

/** What one’s own associations do is no news. */
function isOthers(associationId: Piece, { associationIds }: Reader): Piece {
  return sql`${associationId} <> all(${[...associationIds]}::uuid[])`
}
