import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'

/** Everything a person wrote or said in local charters, for whoever asks for their data. */
export async function localCharterDataOf(db: Db | Tx, personId: string) {
  const [seats, texts, amendments, comments, voices] = await Promise.all([
    db
      .selectFrom('local_seats as seat')
      .innerJoin('local_charters_public as l', 'l.id', 'seat.charter_id')
      .innerJoin('associations_public as a', 'a.id', 'seat.association_id')
      .select(['l.name as charter', 'a.name as association', 'seat.role', 'seat.since', 'seat.until'])
      .where('seat.person_id', '=', personId)
      .execute(),
    written(db, 'local_block_texts', personId),
    written(db, 'local_amendments', personId),
    db
      .selectFrom('local_comments')
      .select(['words', 'at'])
      .where('person_id', '=', personId)
      .orderBy('at')
      .execute(),
    db
      .selectFrom('local_voices')
      .select(['choice', 'words', 'manner', 'given_at as at'])
      .where('person_id', '=', personId)
      .execute(),
  ])
  return { seats, texts, amendments, comments, voices }
}

function written(db: Db | Tx, table: 'local_block_texts' | 'local_amendments', personId: string) {
  return db
    .selectFrom(table)
    .select(['heading', 'body', 'at'])
    .where('person_id', '=', personId)
    .orderBy(sql`at`)
    .execute()
}
