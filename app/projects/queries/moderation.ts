import { type RawBuilder, sql } from 'kysely'
import type { HiddenBy, Reported } from '../../kernel/moderation.ts'
import { tendingOf } from '../../members/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { waitingReports } from '../../platform/db/waiting-reports.ts'
import type { Project } from '../rules/project.ts'
import '../tables.ts'

/** A project that was reported or hidden, as those who moderate see it on their list. */
export type Moderated = {
  id: string
  code: string
  title: string
  place: string
  lead: string
  hiddenReason: string | null
  reports: Reported[]
}

/** Of a territory and what it contains: what its stewards may read. What is for partners alone is not theirs. */
export function queueOf(db: Db | Tx, territoryId: string): Promise<Moderated[]> {
  const within = sql`(j.territory_id = ${territoryId} or j.territory_id in (
    select territory_id from territory_ancestors_public where ancestor_id = ${territoryId}))`
  return queue(db, sql`j.level <> 'partners' and ${within}`, sql`true`)
}

/** Everywhere: what is public, and what whoever reported it asked the team to read. */
export function queueOfTeam(db: Db | Tx): Promise<Moderated[]> {
  return queue(db, sql`(j.level = 'public' or ${forTeam})`, sql`(j.level = 'public' or for_team)`)
}

/** What was said against one project, as far as whoever moderates reads it. */
export async function reportsOf(
  db: Db | Tx,
  { id, level }: Pick<Project, 'id' | 'level'>,
  as: HiddenBy,
): Promise<Reported[]> {
  const { rows } = await sql<Reported>`
    select reason, words from project_reports where project_id = ${id} and handled_at is null
      and ${as === 'steward' || level === 'public' ? sql`true` : sql`for_team`} order by at limit 50`.execute(
    db,
  )
  return rows
}

/** As whom somebody moderates a project, if they do: only what they may read. */
export async function moderatorOf(
  db: Db | Tx,
  person: { id: string; isTeam: boolean },
  project: Project,
): Promise<HiddenBy | undefined> {
  const tending = project.level === 'partners' ? undefined : await tendingOf(db, person.id, project.territory)
  if (tending?.role === 'steward') return 'steward'
  if (!person.isTeam) return undefined
  if (project.level === 'public') return 'team'
  const { rows } = await sql`select from projects j where j.id = ${project.id} and ${forTeam}`.execute(db)
  return rows.length > 0 ? 'team' : undefined
}

const forTeam = sql`exists (select from project_reports r where r.project_id = j.id and r.for_team)`

async function queue(
  db: Db | Tx,
  where: RawBuilder<unknown>,
  reports: RawBuilder<unknown>,
): Promise<Moderated[]> {
  const { rows } = await sql<Moderated>`
    select j.id, j.code, j.title, t.name as place, coalesce(a.name, p.name) as lead,
      j.hidden_reason as "hiddenReason", coalesce(r.reports, '[]') as reports
    from projects j join territories_public t on t.id = j.territory_id
      join project_partners p on p.project_id = j.id and p.is_lead
      left join associations_public a on a.id = p.association_id
      ${waitingReports({ from: 'project_reports', about: 'project_id', of: 'j.id', where: reports })}
    where ${where} and (r.reports is not null or j.hidden_at is not null)
    order by r.at nulls last, j.hidden_at desc limit 100`.execute(db)
  return rows
}

/** Projects here that were reported and wait for somebody who tends the territory, the oldest first. */
export async function reportedIn(
  db: Db | Tx,
  territoryId: string,
): Promise<{ code: string; title: string; at: Date }[]> {
  const { rows } = await sql<{ code: string; title: string; at: Date }>`
    select j.code, j.title, min(r.at) as at from project_reports r join projects j on j.id = r.project_id
    where r.handled_at is null and j.level <> 'partners'
      and (j.territory_id = ${territoryId} or j.territory_id in (
        select territory_id from territory_ancestors_public where ancestor_id = ${territoryId}))
    group by j.id order by min(r.at) limit 5`.execute(db)
  return rows
}
