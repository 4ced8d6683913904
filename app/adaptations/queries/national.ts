import type { Db, Tx } from '../../platform/db/database.ts'

/** What the group said of a national version when it left it where it is. */
export function stayOn(db: Db | Tx, charterId: string, versionId: string) {
  return db
    .selectFrom('local_stays as stay')
    .leftJoin('associations_public as a', 'a.id', 'stay.association_id')
    .select(['stay.words', 'stay.at', 'a.name as association'])
    .where('stay.charter_id', '=', charterId)
    .where('stay.version_id', '=', versionId)
    .executeTakeFirst()
}

/** Stewards of local charters that live and start from an older version than this number, by charter name. */
export function stewardsBefore(db: Db | Tx, number: number) {
  return db
    .selectFrom('local_charters as l')
    .innerJoin('charter_public as base', 'base.id', 'l.base_version_id')
    .innerJoin('local_charters_public as c', 'c.id', 'l.id')
    .innerJoin('local_seats as seat', (join) =>
      join.onRef('seat.charter_id', '=', 'l.id').on('seat.until', 'is', null).on('seat.role', '=', 'steward'),
    )
    .select(['c.slug', 'c.name', 'seat.person_id as personId'])
    .where('base.number', '<', number)
    .where('l.state', 'not in', ['asleep', 'closed'])
    .where('seat.person_id', 'is not', null)
    .orderBy('c.name')
    .execute()
}
