import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'

/** One change at a time among the people of a place: two who leave together must not leave it empty. */
export async function lockPeople(tx: Tx, placeId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`people of ${placeId}`}, 0))`.execute(tx)
}
