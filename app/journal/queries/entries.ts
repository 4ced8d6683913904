import type { Db, Tx } from '../../platform/db/database.ts'
import '../tables.ts'

export type Entry = { at: Date; kind: string; body: string; sha256: string }

/** What was written about one thing, oldest first. */
export function entriesOf(db: Db | Tx, subjectId: string): Promise<Entry[]> {
  return db
    .selectFrom('journal_entries')
    .select(['at', 'kind', 'body', 'sha256'])
    .where('subject_id', '=', subjectId)
    .orderBy('at')
    .execute()
}
