import type { Db } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'
import '../tables.ts'

/** The places of a person, what they did, and the invitations that bear their address, for them to take away. */
export async function placesAndDeedsOf(db: Db, { id, email }: Person): Promise<unknown> {
  const associations = await db
    .selectFrom('memberships as m')
    .innerJoin('associations_public as a', 'a.id', 'm.association_id')
    .select(['a.name as association', 'm.role', 'm.title as qualite', 'm.term_ends_on as finDeMandat'])
    .select(['m.began_at as depuis', 'm.confirmed_at as confirmee', 'm.ended_at as finie'])
    .where('m.person_id', '=', id)
    .execute()
  const territoires = await db
    .selectFrom('territory_roles as r')
    .innerJoin('territories_public as t', 't.id', 'r.territory_id')
    .select(['t.name as territoire', 'r.role', 'r.began_at as depuis', 'r.ended_at as finie'])
    .where('r.person_id', '=', id)
    .execute()
  const actes = await db
    .selectFrom('deeds as d')
    .leftJoin('associations_public as a', 'a.id', 'd.association_id')
    .select(['d.at as le', 'd.deed as acte', 'a.name as association', 'd.territory_id as territoire'])
    .where('d.person_id', '=', id)
    .orderBy('d.id')
    .execute()
  const invitations = await db
    .selectFrom('invitations')
    .select(['email as courriel', 'role', 'invited_at as le', 'accepted_at as acceptee'])
    .where(({ eb, or }) =>
      or([eb('invited_by', '=', id), eb(eb.fn('lower', ['email']), '=', email.toLowerCase())]),
    )
    .execute()
  return { associations, territoires, actes, invitations }
}
