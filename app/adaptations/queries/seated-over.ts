import type { Db, Tx } from '../../platform/db/database.ts'

/** A seat in the working group of a local charter. */
export type SeatOver = { charterId: string; associationId: string; association: string }

/** Where somebody sits, among the local charters that stand on a territory. */
export function seatedOver(db: Db | Tx, personId: string, territoryId: string): Promise<SeatOver[]> {
  return db
    .selectFrom('local_seats as seat')
    .innerJoin('local_charter_territories as place', 'place.charter_id', 'seat.charter_id')
    .innerJoin('associations_public as a', 'a.id', 'seat.association_id')
    .select(['seat.charter_id as charterId', 'a.id as associationId', 'a.name as association'])
    .where('seat.person_id', '=', personId)
    .where('seat.until', 'is', null)
    .where('place.territory_id', '=', territoryId)
    .orderBy('a.name')
    .execute()
}
