import { sql } from 'kysely'
import { standingIn } from '../../meetings/index.ts'
import { associationsOf } from '../../members/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Project, Standing } from '../rules/project.ts'
import '../tables.ts'

/** What a person is to a project, by their associations and where these signed. */
export async function standingOf(db: Db | Tx, personId: string, project: Project): Promise<Standing> {
  const ids = (await associationsOf(db, personId)).map(({ associationId }) => associationId)
  const places = await db
    .selectFrom('project_partners')
    .select('state')
    .where('project_id', '=', project.id)
    .where('association_id', 'in', ids.length > 0 ? ids : [null])
    .execute()
  if (places.some(({ state }) => state === 'accepted')) return 'partner'
  if (places.some(({ state }) => state === 'invited' || state === 'asking')) return 'asked'
  if (project.level !== 'signatories') return 'anyone'
  return (await standingIn(db, personId, project.territory)) === 'anyone' ? 'anyone' : 'signatory'
}

/** Whether an association signed the national charter or a local one, and its signature stands. */
export async function isSignatory(db: Db | Tx, associationId: string): Promise<boolean> {
  const { rows } = await sql`
    select from signatures_public where association_id = ${associationId}
    union all select from local_signatures_public where association_id = ${associationId} limit 1`.execute(db)
  return rows.length > 0
}

/** The territories where an association says that it acts, for those signed between neighbours. */
export async function placesOf(db: Db | Tx, associationId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.territory_id as id from signature_places_public p
      join (select id, association_id from signatures_public
        union all select id, association_id from local_signatures_public) s on s.id = p.signature_id
      where s.association_id = ${associationId}
    union select territory_id from association_places_public where association_id = ${associationId}
    limit 200`.execute(db)
  return rows.map(({ id }) => id)
}

/** A named signatory: its name is public, so a form may find it. */
export type Named = { id: string; name: string; slug: string; where: string }

/** Named signatories whose name holds these words, folded; the shortest names first. */
export async function namedSignatories(db: Db | Tx, folded: string, most = 8): Promise<Named[]> {
  if (folded === '') return []
  const { rows } = await sql<Named>`
    select a.id, a.name, a.slug, coalesce(t.name, '') as "where"
    from associations_public a left join territories_public t on t.id = a.commune_id
    where a.folded like ${`%${folded}%`}
      and exists (select from signatures_public s where s.association_id = a.id and s.publication = 'named')
    order by length(a.folded), a.folded limit ${most}`.execute(db)
  return rows
}
