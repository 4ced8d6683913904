import { sql } from 'kysely'
import type { Reported } from '../../kernel/moderation.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { waitingReports } from '../../platform/db/waiting-reports.ts'
import type { Sight } from './lists.ts'
import '../tables.ts'

/** A message as those who moderate see it. */
export type Moderated = {
  id: string
  discussionId: string
  code: string
  title: string
  place: string
  association: string | null
  words: string
  hiddenReason: string | null
  answer: string | null
  reports: Reported[]
}

/** Of a territory: what its stewards may read. */
export function queueOf(db: Db | Tx, territoryId: string, { seatedIn }: Sight): Promise<Moderated[]> {
  return queue(
    db,
    sql`d.territory_id = ${territoryId} and (d.level <> 'group' or d.charter_id is null
      or d.charter_id = any(${[...seatedIn]}::uuid[]))`,
    sql`true`,
  )
}

/** Everywhere: what is public, and what whoever reported it asked the team to read. */
export function queueOfTeam(db: Db | Tx): Promise<Moderated[]> {
  const asked = sql`exists (select from discussion_reports r where r.message_id = m.id and r.for_team)`
  return queue(db, sql`(d.level = 'public' or ${asked})`, sql`(d.level = 'public' or for_team)`)
}

async function queue(db: Db | Tx, where: ReturnType<typeof sql>, reports: ReturnType<typeof sql>) {
  const { rows } = await sql<Moderated>`
    select m.id, d.id as "discussionId", d.code, d.title, t.name as place, a.name as association, m.words,
      m.hidden_reason as "hiddenReason", m.hidden_answer as answer, coalesce(r.reports, '[]') as reports
    from discussion_messages m join discussions d on d.id = m.discussion_id
      join territories_public t on t.id = d.territory_id
      left join associations_public a on a.id = m.association_id
      ${waitingReports({ from: 'discussion_reports', about: 'message_id', of: 'm.id', where: reports })}
    where ${where} and (r.reports is not null or m.hidden_at is not null)
    order by r.at nulls last, m.hidden_at desc limit 100`.execute(db)
  return rows
}
