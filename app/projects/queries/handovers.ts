import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { HandedOver, HandoverAsked, HandoverState } from '../rules/handover.ts'
import '../tables.ts'

/** The question that waits for a partner’s answer, if the lead asked one and that partner is still in. */
export async function handoverAsked(db: Db | Tx, projectId: string): Promise<HandoverAsked | undefined> {
  const { rows } = await sql<HandoverAsked>`
    select h.id, p.id as "toPartner", coalesce(a.name, p.name) as to
    from project_handovers h join project_partners p on p.id = h.to_partner and p.state = 'accepted'
      left join associations_public a on a.id = p.association_id
    where h.project_id = ${projectId} and h.state = 'asked'`.execute(db)
  return rows[0]
}

/** Who led a project before, the latest first. Names of partners who left it are not told. */
export async function handedOver(db: Db | Tx, projectId: string): Promise<HandedOver[]> {
  const { rows } = await sql<HandedOver>`
    select h.answered_at as at, coalesce(fa.name, f.name) as "from", coalesce(ta.name, t.name) as "to"
    from project_handovers h
      left join project_partners f on f.id = h.from_partner and f.state = 'accepted'
      left join associations_public fa on fa.id = f.association_id
      left join project_partners t on t.id = h.to_partner and t.state = 'accepted'
      left join associations_public ta on ta.id = t.association_id
    where h.project_id = ${projectId} and h.state = 'accepted' order by h.answered_at desc limit 10`.execute(
    db,
  )
  return rows
}

export type Handover = {
  id: string
  projectId: string
  fromPartner: string | null
  toPartner: string | null
  state: HandoverState
}

export function handoverById(db: Db | Tx, id: string): Promise<Handover | undefined> {
  return db
    .selectFrom('project_handovers')
    .select([
      'id',
      'project_id as projectId',
      'from_partner as fromPartner',
      'to_partner as toPartner',
      'state',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
}
