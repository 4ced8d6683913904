import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import { type TerritoryKind, territoryAddress } from '../../territories/index.ts'
import '../tables.ts'

/** A public meeting, as anyone may read it. */
export type PublicMeeting = {
  id: string
  slug: string
  title: string
  startsAt: Date
  endsAt: Date
  place: string
  access: string
  agenda: string[]
  sequence: number
  convenedAt: Date
  changedAt: Date
  cancelledAt: Date | null
  cancelledWhy: string | null
  minutes: string | null
  minutesAt: Date | null
  isReadByAll: boolean
  fictional: boolean
  territory: { id: string; name: string; hint: string; address: string }
}

/** Those to come, the nearest first, or those that are over, the latest first. */
export type When = 'coming' | 'past'
/** Where the page after begins. */
export type Cursor = { at: Date; id: string }
export type AgendaPage = { meetings: PublicMeeting[]; next: Cursor | undefined }

type Asked = { when: When; territoryId?: string | undefined; after?: Cursor | undefined }

const pageSize = 20

/** A page of the agenda; of one territory, what it contains is there too. */
export async function agendaPage(
  db: Db | Tx,
  { when, territoryId, after }: Asked,
  now: Date,
  size = pageSize,
): Promise<AgendaPage> {
  const conditions = [
    when === 'coming' ? sql`m.ends_at > ${now}` : sql`m.ends_at <= ${now}`,
    ...(territoryId ? [within(territoryId)] : []),
    ...(after ? [beyond(when, after)] : []),
  ]
  const order = when === 'coming' ? sql`m.starts_at, m.id` : sql`m.starts_at desc, m.id desc`
  const found = await publicMeetings(db, sql.join(conditions, sql` and `), order, size + 1)
  const last = found.length > size ? found[size - 1] : undefined
  return { meetings: found.slice(0, size), next: last && { at: last.startsAt, id: last.id } }
}

/** What a calendar that subscribes keeps: a year behind, and all that is to come. */
export function calendarMeetings(
  db: Db | Tx,
  territoryId: string | undefined,
  now: Date,
): Promise<PublicMeeting[]> {
  const since = sql`m.ends_at > ${now}::timestamptz - interval '1 year'`
  const where = territoryId ? sql`${since} and ${within(territoryId)}` : since
  return publicMeetings(db, where, sql`m.starts_at, m.id`, 500)
}

/** The latest news of the agenda, for feed readers. */
export function latestChanges(db: Db | Tx, territoryId: string | undefined): Promise<PublicMeeting[]> {
  return publicMeetings(db, territoryId ? within(territoryId) : sql`true`, sql`m.changed_at desc, m.id`, 50)
}

export async function publicMeeting(db: Db | Tx, slug: string): Promise<PublicMeeting | undefined> {
  return (await publicMeetings(db, sql`m.slug = ${slug}`, sql`m.id`, 1))[0]
}

/** In the territory or in a part of it. */
function within(territoryId: string): RawBuilder<unknown> {
  return sql`(m.territory_id = ${territoryId} or m.territory_id in (
    select territory_id from territory_ancestors_public where ancestor_id = ${territoryId}))`
}

function beyond(when: When, { at, id }: Cursor): RawBuilder<unknown> {
  const place = sql`(${at}::timestamptz, ${id}::uuid)`
  return when === 'coming' ? sql`(m.starts_at, m.id) > ${place}` : sql`(m.starts_at, m.id) < ${place}`
}

type Row = Omit<PublicMeeting, 'territory'> & {
  territoryId: string
  name: string
  hint: string
  kind: TerritoryKind
  code: string
}

async function publicMeetings(
  db: Db | Tx,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<PublicMeeting[]> {
  const { rows } = await sql<Row>`
    select m.id, m.slug, m.title, m.starts_at as "startsAt", m.ends_at as "endsAt", m.place, m.access, m.agenda,
      m.sequence, m.convened_at as "convenedAt", m.changed_at as "changedAt", m.cancelled_at as "cancelledAt",
      m.cancelled_why as "cancelledWhy", m.is_read_by_all as "isReadByAll", m.minutes, m.minutes_at as "minutesAt", m.fictional,
      t.id as "territoryId", t.name, t.hint, t.kind, t.code
    from meetings_public m join territories_public t on t.id = m.territory_id
    where ${where} order by ${order} limit ${limit}`.execute(db)
  return rows.map(({ territoryId, name, hint, kind, code, ...row }) => ({
    ...row,
    territory: { id: territoryId, name, hint, address: territoryAddress({ kind, code }) },
  }))
}
