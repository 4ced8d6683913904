import { sql } from 'kysely'
import { type Article, currentVersion } from '../../charter/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { About } from '../rules/discussion.ts'

/** Something a discussion may be about: how a form and an address name it, and what it is. */
export type Subject = { key: string; of: string | undefined; about: About }

/** What can be discussed on a territory: itself, each article of the charter, each passage of its local charters. */
export async function subjectsOf(db: Db | Tx, territoryId: string): Promise<Subject[]> {
  const [national, local, projects] = await Promise.all([
    currentVersion(db),
    localCharters(db, territoryId),
    publicProjects(db, territoryId),
  ])
  const own: About = { kind: 'territory', id: null, charterId: null, words: '' }
  const articles = (national?.articles ?? []).map(({ articleId, heading }) => ({
    key: `article-${articleId}`,
    of: undefined,
    about: { kind: 'article', id: articleId, charterId: null, words: heading } satisfies About,
  }))
  const passages = local.flatMap(({ id, slug, name, articles }) =>
    articles.map(({ articleId, heading }) => ({
      key: `passage-${slug}-${articleId}`,
      of: name,
      about: { kind: 'passage', id: articleId, charterId: id, words: heading } satisfies About,
    })),
  )
  return [{ key: 'territoire', of: undefined, about: own }, ...projects, ...articles, ...passages]
}

/** Projects of a territory that everyone reads and that are not over; its address names one. */
async function publicProjects(db: Db | Tx, territoryId: string): Promise<Subject[]> {
  const { rows } = await sql<{ code: string; title: string }>`
    select code, title from projects_public where territory_id = ${territoryId} and ended_at is null
    order by changed_at desc limit 30`.execute(db)
  return rows.map(({ code, title }) => ({
    key: `projet-${code}`,
    of: undefined,
    about: { kind: 'project', id: code, charterId: null, words: title },
  }))
}

type Local = { id: string; slug: string; name: string; articles: Pick<Article, 'articleId' | 'heading'>[] }

/** Adopted local charters of a territory: only what everyone reads already becomes a subject. */
async function localCharters(db: Db | Tx, territoryId: string): Promise<Local[]> {
  const { rows } = await sql<{ id: string; slug: string; name: string }>`
    select l.id, l.slug, l.name from local_charters_public l
    join local_charter_territories_public p on p.charter_id = l.id
    where p.territory_id = ${territoryId} and l.version is not null order by l.name limit 5`.execute(db)
  return Promise.all(
    rows.map(async (row) => ({ ...row, articles: (await currentVersion(db, row.slug))?.articles ?? [] })),
  )
}

/** The address of a local charter. */
export async function charterOf(
  db: Db | Tx,
  charterId: string,
): Promise<{ slug: string; name: string } | undefined> {
  return db
    .selectFrom('local_charters_public')
    .select(['slug', 'name'])
    .where('id', '=', charterId)
    .executeTakeFirst()
}
