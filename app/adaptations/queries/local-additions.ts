import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'

/** Where an addition stands: under a national article (its name), or in a place of its own. */
export type AdditionPlace = string

/** What an adopted local charter added or said in its own words, as its public page shows it. */
export type LocalAddition = {
  articleId: string
  heading: string
  body: string
  mark: 'added' | 'reworded'
  slug: string
  charter: string
  publishedAt: Date
}

/** The most texts that are read at once; the latest. */
export const mostAdditions = 500

// The version in force of each charter; what its own page shows, and nothing that its group keeps for itself.
const additions = sql`
  from local_charters_public l
  join charter_public v on v.charter_id = l.id and v.number = l.version
  join local_versions made on made.version_id = v.id
  join charter_articles_public a on a.version_id = v.id
  where l.state <> 'closed' and made.lineage -> a.article_id ->> 'mark' in ('added', 'reworded')`

const place = sql`coalesce(a.parent_article_id, a.kind)`

/** How many texts there are in each place. */
export async function additionsByPlace(db: Db): Promise<Map<AdditionPlace, number>> {
  const { rows } = await sql<{ place: string; n: number }>`
    select ${place} as place, count(*) as n ${additions} group by 1`.execute(db)
  return new Map(rows.map((row) => [row.place, row.n]))
}

/** What was written in one place, the latest first. */
export async function additionsAt(db: Db, where: AdditionPlace): Promise<LocalAddition[]> {
  const { rows } = await sql<LocalAddition>`
    select a.article_id as "articleId", a.heading, a.body, made.lineage -> a.article_id ->> 'mark' as mark,
      l.slug, l.name as charter, v.published_at as "publishedAt"
    ${additions} and ${place} = ${where}
    order by v.published_at desc, l.slug, a.position limit ${mostAdditions}`.execute(db)
  return rows
}
