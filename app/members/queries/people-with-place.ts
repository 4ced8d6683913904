import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

/** Everyone who acts for an association or tends a territory today. */
export async function peopleWithPlace(db: Db | Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select person_id as id from memberships where ended_at is null
    union select person_id from territory_roles where ended_at is null order by id`.execute(db)
  return rows.map(({ id }) => id)
}
