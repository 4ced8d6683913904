import { peopleByIds } from '../../accounts/index.ts'
import type { Db } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'
import '../tables.ts'

/** Something that was done, with both names: the person’s, and the association’s or the territory’s. */
export type DoneDeed = {
  id: number
  at: Date
  deed: string
  association: string | null
  territory: string | null
  person: Person | undefined
  other: Person | undefined
}

type Where = { associationId: string } | { territoryId: string }
const most = 100

/** What was done in the name of an association or of a territory, newest first. */
export async function deedsOf(db: Db, where: Where): Promise<DoneDeed[]> {
  const rows = await db
    .selectFrom('deeds as d')
    .leftJoin('associations_public as a', 'a.id', 'd.association_id')
    .leftJoin('territories_public as t', 't.id', 'd.territory_id')
    .select(['d.id', 'd.at', 'd.deed', 'd.person_id', 'd.other_id'])
    .select(['a.name as association', 't.name as territory'])
    .where(({ eb }) =>
      'associationId' in where
        ? eb('d.association_id', '=', where.associationId)
        : eb('d.territory_id', '=', where.territoryId),
    )
    .orderBy('d.id', 'desc')
    .limit(most)
    .execute()
  const people = await peopleByIds(
    db,
    rows.flatMap(({ person_id, other_id }) => (other_id ? [person_id, other_id] : [person_id])),
  )
  return rows.map(({ person_id, other_id, ...row }) => ({
    ...row,
    person: people.get(person_id),
    other: other_id ? (people.get(other_id) ?? undefined) : undefined,
  }))
}
