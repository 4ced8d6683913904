import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import { isOwn } from './own.ts'

/** The charters, among these, that an association signed here and still stand. */
export async function givenByAssociation(
  db: Db | Tx,
  associationId: string,
  charterIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct o.charter_id as id from signatures o
    where o.association_id = ${associationId} and o.charter_id = any(${[...charterIds]}::uuid[])
      and o.state in ('in-force', 'contested') and ${isOwn}`.execute(db)
  return rows.map(({ id }) => id)
}
