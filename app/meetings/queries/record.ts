import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** Something that a meeting decided: what, who sees to it, by when. */
export type Decision = { id: string; what: string; who: string; dueOn: string | null }

/** An association that was there, and how many came with it. */
export type Presence = {
  id: string
  name: string
  slug: string | null
  associationId: string | null
  people: number
}

export function decisionsOf(db: Db | Tx, meetingId: string): Promise<Decision[]> {
  return db
    .selectFrom('meeting_decisions')
    .select(['id', 'what', 'who', 'due_on as dueOn'])
    .where('meeting_id', '=', meetingId)
    .where('dropped_at', 'is', null)
    .orderBy('noted_at')
    .orderBy('id')
    .execute()
}

export async function presencesOf(db: Db | Tx, meetingId: string): Promise<Presence[]> {
  const { rows } = await sql<Presence>`
    select p.id, coalesce(a.name, p.name) as name, a.slug, p.association_id as "associationId", p.people
    from meeting_presences p left join associations_public a on a.id = p.association_id
    where p.meeting_id = ${meetingId} order by lower(coalesce(a.name, p.name)), p.id`.execute(db)
  return rows
}
