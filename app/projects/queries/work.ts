import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../kernel/instants.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

// Decisions and the list are the partners’ alone: pages ask whether somebody is in before they read them.

/** Something the partners decided, and which of them noted it. */
export type Decision = { id: string; what: string; decidedOn: Day; by: string | null; notedAt: Date }

/** Something to do: what, who of the partners, by when, and who did it. */
export type Item = {
  id: string
  what: string
  partnerId: string | null
  who: string | null
  /** Whether who was to do it is still in the project. */
  isWhoIn: boolean
  dueOn: Day | null
  calendarOn: Day | null
  doneAt: Date | null
  doneBy: string | null
  sequence: number
  changedAt: Date
  isDropped: boolean
}

/** In the order in which they were taken. */
export async function decisionsOf(db: Db | Tx, projectId: string): Promise<Decision[]> {
  const { rows } = await sql<Decision>`
    select d.id, d.what, d.decided_on as "decidedOn", coalesce(a.name, p.name) as by, d.noted_at as "notedAt"
    from project_decisions d left join project_partners p on p.id = d.noted_by
      left join associations_public a on a.id = p.association_id
    where d.project_id = ${projectId} and d.dropped_at is null
    order by d.decided_on, d.noted_at, d.id limit 200`.execute(db)
  return rows
}

/** What is to do first, the nearest day before, then what is done. */
export function itemsOf(db: Db | Tx, projectId: string): Promise<Item[]> {
  return items(db, sql`i.project_id = ${projectId} and i.dropped_at is null`)
}

export async function itemById(db: Db | Tx, projectId: string, id: string): Promise<Item | undefined> {
  return (await items(db, sql`i.project_id = ${projectId} and i.id = ${id}`))[0]
}

/** What calendars must know: also what was dropped or lost its day, once they were told of it. */
export function datedItemsOf(db: Db | Tx, projectId: string): Promise<Item[]> {
  return items(db, sql`i.project_id = ${projectId} and coalesce(i.due_on, i.calendar_on) is not null`)
}

async function items(db: Db | Tx, which: RawBuilder<unknown>): Promise<Item[]> {
  const { rows } = await sql<Item>`
    select i.id, i.what, i.partner_id as "partnerId", coalesce(a.name, p.name) as who,
      coalesce(p.state = 'accepted', false) as "isWhoIn", i.due_on as "dueOn", i.calendar_on as "calendarOn",
      i.done_at as "doneAt", coalesce(da.name, dp.name) as "doneBy", i.sequence, i.changed_at as "changedAt",
      i.dropped_at is not null as "isDropped"
    from project_items i left join project_partners p on p.id = i.partner_id
      left join associations_public a on a.id = p.association_id
      left join project_partners dp on dp.id = i.done_by
      left join associations_public da on da.id = dp.association_id
    where ${which}
    order by i.done_at is not null, i.due_on nulls last, i.added_at, i.id limit 200`.execute(db)
  return rows
}
