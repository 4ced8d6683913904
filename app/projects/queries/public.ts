import { type RawBuilder, sql } from 'kysely'
import type { Theme } from '../../associations/index.ts'
import type { Day } from '../../kernel/instants.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { type TerritoryKind, territoryAddress } from '../../territories/index.ts'
import type { ProjectState } from '../rules/project.ts'
import type { Cursor, Filter } from '../rules/question.ts'
import '../tables.ts'

/** A public project, as anyone may read it; its lead and how many others accepted. */
export type PublicProject = {
  id: string
  code: string
  title: string
  purpose: string
  themes: Theme[]
  state: ProjectState
  callName: string | null
  callUrl: string | null
  callUntil: Day | null
  isTogether: boolean
  sequence: number
  openedAt: Date
  changedAt: Date
  fictional: boolean
  lead: string
  partners: string[]
  territory: { id: string; name: string; address: string }
}

export type ProjectPage = { projects: PublicProject[]; next: Cursor | undefined }

const pageSize = 20

/** A page of the list: the newest first, or, of calls still open to others, the nearest deadline first. */
export async function projectPage(
  db: Db | Tx,
  filter: Filter,
  today: Day,
  { after, size = pageSize }: { after?: Cursor | undefined; size?: number } = {},
): Promise<ProjectPage> {
  const isCalls = filter.which === 'calls'
  const key = isCalls ? sql`coalesce(j.call_until, 'infinity'::date)::text` : sql`j.opened_at`
  const place =
    after && sql`(${isCalls ? sql`${after.key}::text` : sql`${after.key}::timestamptz`}, ${after.id}::uuid)`
  const beyond = place
    ? isCalls
      ? sql`(${key}, j.id) > ${place}`
      : sql`(${key}, j.id) < ${place}`
    : sql`true`
  const where = sql`${conditionOf(filter, today)} and ${beyond}`
  const order = isCalls ? sql`${key}, j.id` : sql`${key} desc, j.id desc`
  const found = await publicProjects(db, where, order, size + 1)
  const last = found.length > size ? found[size - 1] : undefined
  const keyOf = (one: PublicProject) => (isCalls ? (one.callUntil ?? 'infinity') : one.openedAt.toISOString())
  return { projects: found.slice(0, size), next: last && { key: keyOf(last), id: last.id } }
}

/** Public projects an association leads or takes part in. */
export function projectsWith(db: Db | Tx, associationId: string, most: number): Promise<PublicProject[]> {
  const where = sql`j.state <> 'set-aside' and exists (select from project_partners_public w
    where w.project_id = j.id and w.association_id = ${associationId})`
  return publicProjects(db, where, sql`j.ended_at is not null, j.opened_at desc, j.id desc`, most)
}

/** Public projects of a territory and of what it contains, calls open to others first. */
export function projectsIn(db: Db | Tx, territoryId: string, today: Day, most: number) {
  const where = sql`j.state in ('open', 'under-way') and ${within(territoryId)}`
  const order = sql`(${stillTogether(today)}) desc, j.opened_at desc, j.id desc`
  return publicProjects(db, where, order, most)
}

/** Those with a deadline that calendars must know: a year behind, and all that is to come. */
export function datedProjects(db: Db | Tx, filter: Filter, today: Day): Promise<PublicProject[]> {
  const where = sql`j.call_until > ${today}::date - 365 and ${placedAndThemed(filter)}`
  return publicProjects(db, where, sql`j.call_until, j.id`, 500)
}

function conditionOf(filter: Filter, today: Day): RawBuilder<unknown> {
  const state =
    filter.which === 'calls'
      ? stillTogether(today)
      : filter.which === 'ended'
        ? sql`j.state = 'finished'`
        : sql`j.state in ('open', 'under-way')`
  return sql`${state} and ${placedAndThemed(filter)}`
}

function placedAndThemed({ territoryId, theme }: Filter): RawBuilder<unknown> {
  const all = [territoryId && within(territoryId), theme && sql`${theme} = any (j.themes)`]
  return sql.join([sql`true`, ...all.filter((one) => typeof one === 'object')], sql` and `)
}

function stillTogether(today: Day): RawBuilder<unknown> {
  return sql`j.is_together and j.state in ('open', 'under-way')
    and (j.call_until is null or j.call_until >= ${today}::date)`
}

function within(territoryId: string): RawBuilder<unknown> {
  return sql`(j.territory_id = ${territoryId} or j.territory_id in (
    select territory_id from territory_ancestors_public where ancestor_id = ${territoryId}))`
}

type Row = Omit<PublicProject, 'territory'> & {
  territoryId: string
  territoryName: string
  kind: TerritoryKind
  territoryCode: string
}

async function publicProjects(
  db: Db | Tx,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<PublicProject[]> {
  const { rows } = await sql<Row>`
    select j.id, j.code, j.title, j.purpose, j.themes, j.state, j.call_name as "callName",
      j.call_url as "callUrl", j.call_until as "callUntil", j.is_together as "isTogether", j.sequence,
      j.opened_at as "openedAt", j.changed_at as "changedAt", j.fictional, w.lead,
      coalesce(w.partners, '{}') as partners,
      t.id as "territoryId", t.name as "territoryName", t.kind, t.code as "territoryCode"
    from projects_public j join territories_public t on t.id = j.territory_id
      cross join lateral (
        select max(coalesce(a.name, p.name)) filter (where p.is_lead) as lead,
          array_agg(coalesce(a.name, p.name) order by p.answered_at, p.id) filter (where not p.is_lead) as partners
        from project_partners_public p left join associations_public a on a.id = p.association_id
        where p.project_id = j.id) w
    where ${where} order by ${order} limit ${limit}`.execute(db)
  return rows.map(({ territoryId, territoryName, kind, territoryCode, ...row }) => ({
    ...row,
    territory: {
      id: territoryId,
      name: territoryName,
      address: territoryAddress({ kind, code: territoryCode }),
    },
  }))
}
