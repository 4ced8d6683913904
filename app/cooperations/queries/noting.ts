import { sql } from 'kysely'
import { fold } from '../../kernel/text.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { CooperationState } from '../rules/state.ts'
import '../tables.ts'

export type KnownAssociation = { id: string; slug: string; name: string; commune: string | null }

/** The association of a noting link that still works. */
export async function associationOfNotingLink(
  db: Db | Tx,
  hash: string,
  now: Date,
): Promise<{ id: string; name: string } | undefined> {
  return db
    .selectFrom('noting_links as l')
    .innerJoin('associations_public as a', 'a.id', 'l.association_id')
    .select(['a.id', 'a.name'])
    .where('l.hash', '=', hash)
    .where('l.expires_at', '>', now)
    .executeTakeFirst()
}

/** Signatories who are named, by the words of their name: who asked for silence is proposed to nobody. */
export async function searchKnown(db: Db | Tx, text: string, most = 8): Promise<KnownAssociation[]> {
  const words = fold(text).split(' ').filter(Boolean).slice(0, 6)
  if (words.length === 0) return []
  let query = known(db)
    .orderBy(sql`a.folded like ${`${fold(text)}%`}`, 'desc')
    .orderBy('a.folded')
    .limit(most)
  for (const word of words) query = query.where('a.folded', 'like', `%${word}%`)
  return query.execute()
}

/** The one named signatory of that identifier, or of exactly that name; nothing when several share it. */
export async function knownByIdOrName(
  db: Db | Tx,
  { id, name }: { id: string; name: string },
): Promise<KnownAssociation | undefined> {
  const isId = /^[0-9a-f-]{36}$/.test(id)
  const byId = isId ? await known(db).where('a.id', '=', id).executeTakeFirst() : undefined
  // What was chosen holds while the name was not typed over.
  if (byId && fold(byId.name) === fold(name)) return byId
  const [first, second] = await known(db).where('a.folded', '=', fold(name)).limit(2).execute()
  return second ? undefined : first
}

function known(db: Db | Tx) {
  return db
    .selectFrom('associations_public as a')
    .leftJoin('territories_public as t', 't.id', 'a.commune_id')
    .select(['a.id', 'a.slug', 'a.name', 't.name as commune'])
    .where(
      sql<boolean>`exists (select from signatures_public s
        where s.association_id = a.id and s.publication = 'named')`,
    )
}

/** One line of what an association noted, or what was noted with it. */
export type OwnLine = {
  id: string
  what: string
  on: string
  with: string
  isOurs: boolean
  state: CooperationState
}

/** The latest cooperations of an association, for its own people. What it was not asked about yet is there too. */
export async function latestOf(db: Db | Tx, associationId: string, most = 10): Promise<OwnLine[]> {
  const { rows } = await sql<OwnLine>`
    select c.id, c.what, c.happened_on as on, c.noted_by = ${associationId} as "isOurs", c.state,
      case when c.noted_by = ${associationId} then c.other_name else a.name end as with
    from cooperations c join associations_public a on a.id = c.noted_by
    where (c.noted_by = ${associationId} or c.other_id = ${associationId})
      and c.state not in ('taken-back', 'declined')
    order by c.noted_at desc limit ${most}`.execute(db)
  return rows
}
