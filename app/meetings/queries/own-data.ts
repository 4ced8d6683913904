import type { Db } from '../../platform/db/database.ts'
import '../tables.ts'

/** The meetings that a person convened, for the export of their own data. */
export function meetingsConvenedBy(db: Db, personId: string) {
  return db
    .selectFrom('meetings')
    .select(['title', 'starts_at as startsAt', 'place', 'convened_at as convenedAt'])
    .where('convened_by', '=', personId)
    .orderBy('convened_at')
    .execute()
}
