import { type RawBuilder, sql } from 'kysely'
import type { HiddenBy } from '../../kernel/moderation.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { type TerritoryKind, territoryAddress } from '../../territories/index.ts'
import type { Project } from '../rules/project.ts'
import '../tables.ts'

// What these give is for those who may read a project: pages ask `mayRead` before they show it.

export async function projectByCode(db: Db | Tx, code: string): Promise<Project | undefined> {
  return (await projects(db, sql`j.code = ${code}`))[0]
}

export async function projectById(db: Db | Tx, id: string): Promise<Project | undefined> {
  return (await projects(db, sql`j.id = ${id}`))[0]
}

/** The same, held until the end of the transaction. */
export async function lockedProject(tx: Tx, id: string): Promise<Project | undefined> {
  await sql`select from projects where id = ${id} for update`.execute(tx)
  return projectById(tx, id)
}

/** A project in which an association leads, takes part, was asked or asks. */
export type OwnProject = Project & { mine: { isLead: boolean; state: string } }

/** Everything an association is in or was asked for, the latest first. */
export async function projectsOf(db: Db | Tx, associationId: string): Promise<OwnProject[]> {
  const which = sql`j.id in (select project_id from project_partners where association_id = ${associationId}
    and state in ('accepted', 'invited', 'asking'))`
  const found = await projects(db, which)
  const mine = await db
    .selectFrom('project_partners')
    .select(['project_id', 'is_lead as isLead', 'state'])
    .where('association_id', '=', associationId)
    .execute()
  const states = new Map(mine.map(({ project_id, ...one }) => [project_id, one]))
  return found.flatMap((one) => {
    const own = states.get(one.id)
    return own ? [{ ...one, mine: own }] : []
  })
}

/** Projects for the signatories of some territories, which an association is not in. */
export function projectsBetweenSignatories(
  db: Db | Tx,
  associationId: string,
  territoryIds: readonly string[],
): Promise<Project[]> {
  if (territoryIds.length === 0) return Promise.resolve([])
  const territories = sql`(${sql.join(territoryIds.map((id) => sql`${id}`))})`
  return projects(
    db,
    sql`j.level = 'signatories' and j.hidden_at is null and j.state in ('open', 'under-way')
      and (j.territory_id in ${territories} or j.territory_id in (
        select ancestor_id from territory_ancestors_public a join territories_public u on u.id = a.ancestor_id
        where a.territory_id in ${territories} and u.kind in ('commune', 'epci', 'contract', 'group')))
      and not exists (select from project_partners p where p.project_id = j.id
        and p.association_id = ${associationId} and p.state in ('accepted', 'invited', 'asking'))`,
  )
}

type Row = Omit<Project, 'territory' | 'lead' | 'call' | 'hidden'> & {
  hiddenAt: Date | null
  hiddenBy: HiddenBy | null
  hiddenReason: string | null
  hiddenAnswer: string | null
  callName: string | null
  callUrl: string | null
  callUntil: string | null
  territoryName: string
  kind: TerritoryKind
  territoryCode: string
  leadPartner: string
  leadId: string
  leadName: string
}

async function projects(db: Db | Tx, which: RawBuilder<unknown>): Promise<Project[]> {
  const { rows } = await sql<Row>`
    select j.id, j.code, j.title, j.purpose, j.territory_id as "territoryId", j.themes, j.level, j.state,
      j.call_name as "callName", j.call_url as "callUrl", j.call_until as "callUntil",
      j.is_together as "isTogether", j.lasts, j.lang, j.sequence, j.opened_at as "openedAt",
      j.changed_at as "changedAt", j.fictional,
      j.hidden_at as "hiddenAt", j.hidden_by as "hiddenBy", j.hidden_reason as "hiddenReason",
      j.hidden_answer as "hiddenAnswer", t.name as "territoryName", t.kind, t.code as "territoryCode",
      p.id as "leadPartner", a.id as "leadId", a.name as "leadName"
    from projects j join territories_public t on t.id = j.territory_id
      join project_partners p on p.project_id = j.id and p.is_lead
      join associations_public a on a.id = p.association_id
    where ${which} order by j.opened_at desc, j.id desc limit 100`.execute(db)
  return rows.map((row) => {
    const { callName, callUrl, callUntil, territoryName, kind, territoryCode, ...rest } = row
    const { leadPartner, leadId, leadName, ...shown } = rest
    const { hiddenAt: at, hiddenBy: by, hiddenReason: reason, hiddenAnswer: answer, ...project } = shown
    const address = territoryAddress({ kind, code: territoryCode })
    return {
      ...project,
      call: callName ? { name: callName, url: callUrl, until: callUntil } : null,
      territory: { id: row.territoryId, name: territoryName, address },
      hidden: at && by && reason ? { at, by, reason, answer } : null,
      lead: { partnerId: leadPartner, associationId: leadId, name: leadName },
    }
  })
}
