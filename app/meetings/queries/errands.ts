import { sql } from 'kysely'
import { addDays } from '../../kernel/instants.ts'
import type { Db } from '../../platform/db/database.ts'
import { type TerritoryKind, territoryAddress } from '../../territories/index.ts'
import '../tables.ts'

export type MeetingErrand = {
  kind: 'agenda' | 'answers' | 'minutes'
  at: Date
  title: string
  startsAt: Date
  /** How many have not answered. */
  n: number
  /** The meeting on the desk of its territory, as a French path. */
  path: string
}

const nearDays = 7
/** Days after a meeting during which its minutes are still asked for. */
const minutesDays = 60

/** Meetings of a territory and of its parts that want something: an agenda, answers, minutes. */
export async function meetingErrands(db: Db, territoryId: string, now: Date): Promise<MeetingErrand[]> {
  type Row = Omit<MeetingErrand, 'path'> & { slug: string; tKind: TerritoryKind; code: string }
  const soon = sql`m.starts_at > ${now} and m.starts_at < ${addDays(now, nearDays)}`
  const columns = sql`m.title, m.starts_at as "startsAt", m.slug, t.kind as "tKind", t.code`
  const here = sql`meetings m join territories_public t on t.id = m.territory_id
    where m.cancelled_at is null and (m.territory_id = ${territoryId} or m.territory_id in (
      select territory_id from territory_ancestors_public where ancestor_id = ${territoryId}))`
  const { rows } = await sql<Row>`
    select 'agenda' as kind, m.starts_at as at, 0 as n, ${columns} from ${here}
      and ${soon} and cardinality(m.agenda) = 0
    union all select * from (
      select 'answers', m.starts_at, (select count(*)::int from meeting_invitations i
        where i.meeting_id = m.id and i.answer is null and i.quiet_at is null) as n, ${columns} from ${here}
        and ${soon}) silent where n > 0
    union all select 'minutes', m.ends_at, 0, ${columns} from ${here}
      and m.ends_at < ${now} and m.ends_at > ${addDays(now, -minutesDays)} and m.minutes is null
    order by at limit 30`.execute(db)
  return rows.map(({ slug, tKind: kind, code, ...row }) => ({
    ...row,
    path: `/espace/territoires/${territoryAddress({ kind, code })}/rencontres/${slug}`,
  }))
}
