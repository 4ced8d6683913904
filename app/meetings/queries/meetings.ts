import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import { type TerritoryKind, territoryAddress } from '../../territories/index.ts'
import type { Meeting } from '../rules/meeting.ts'
import '../tables.ts'

/** A meeting by the name of its address, for those who tend it. */
export async function meetingBySlug(db: Db | Tx, slug: string): Promise<Meeting | undefined> {
  return (await meetings(db, sql`m.slug = ${slug}`))[0]
}

export async function meetingById(db: Db | Tx, id: string): Promise<Meeting | undefined> {
  return (await meetings(db, sql`m.id = ${id}`))[0]
}

/** The same, held until the end of the transaction. */
export async function lockedMeeting(tx: Tx, id: string): Promise<Meeting | undefined> {
  await sql`select from meetings where id = ${id} for update`.execute(tx)
  return meetingById(tx, id)
}

/** Every meeting of a territory and of what it contains, the next first, then those that are over. */
export function meetingsOf(db: Db | Tx, territoryId: string): Promise<Meeting[]> {
  return meetings(
    db,
    sql`m.territory_id = ${territoryId} or m.territory_id in (
      select territory_id from territory_ancestors_public where ancestor_id = ${territoryId})`,
  )
}

type Row = Omit<Meeting, 'territory' | 'convenedFor'> & {
  territoryId: string
  territoryName: string
  kind: TerritoryKind
  code: string
  forId: string | null
  forName: string | null
}

async function meetings(db: Db | Tx, which: ReturnType<typeof sql>): Promise<Meeting[]> {
  const { rows } = await sql<Row>`
    select m.id, m.slug, m.title, m.starts_at as "startsAt", m.ends_at as "endsAt", m.place, m.access,
      m.online_url as "onlineUrl", m.agenda, m.is_public as "isPublic", m.minutes_for as "minutesFor", m.reminds,
      m.convened_by as "convenedBy", m.lang, m.sequence, m.changed_at as "changedAt",
      m.cancelled_at as "cancelledAt", m.cancelled_why as "cancelledWhy", m.minutes, m.minutes_at as "minutesAt",
      m.next_at as "nextAt", m.fictional, t.id as "territoryId", t.name as "territoryName", t.kind, t.code,
      a.id as "forId", a.name as "forName"
    from meetings m join territories_public t on t.id = m.territory_id
      left join associations_public a on a.id = m.convened_for
    where ${which} order by m.starts_at desc, m.id desc limit 100`.execute(db)
  return rows.map(({ territoryId, territoryName, kind, code, forId, forName, ...row }) => ({
    ...row,
    territory: { id: territoryId, name: territoryName, address: territoryAddress({ kind, code }) },
    convenedFor: forId && forName ? { id: forId, name: forName } : null,
  }))
}
