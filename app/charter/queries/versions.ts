import type { Selectable } from 'kysely'
import type { Db, Tables, Tx } from '../../platform/db/database.ts'
import type { Article, CharterText } from '../rules/article.ts'

/** A published version: it never changes again. */
export type CharterVersion = CharterText & {
  id: string
  charterId: string
  isOfficial: boolean
  source: string
  changeKind: 'minor' | 'substantive'
  changeSummary: string
  publishedAt: Date
  sha256: string
}

/** The version in force of a charter. */
export function currentVersion(db: Db | Tx, slug = 'nationale'): Promise<CharterVersion | undefined> {
  return oneVersion(db, slug)
}

/** A published version by its number. */
export function versionByNumber(db: Db | Tx, number: number, slug = 'nationale') {
  return oneVersion(db, slug, number)
}

/** A published version by its identifier: what a signature is bound to. */
export async function versionById(db: Db | Tx, id: string): Promise<CharterVersion | undefined> {
  const row = await db
    .selectFrom('charter_versions')
    .selectAll()
    .where('id', '=', id)
    .where('published_at', 'is not', null)
    .executeTakeFirst()
  return row && toVersion(row, await articlesOf(db, row.id))
}

async function oneVersion(db: Db | Tx, slug: string, number?: number): Promise<CharterVersion | undefined> {
  let query = db
    .selectFrom('charter_versions')
    .selectAll('charter_versions')
    .innerJoin('charters', 'charters.id', 'charter_versions.charter_id')
    .where('charters.slug', '=', slug)
    .where('published_at', 'is not', null)
    .orderBy('number', 'desc')
  if (number !== undefined) query = query.where('number', '=', number)
  const row = await query.limit(1).executeTakeFirst()
  return row && toVersion(row, await articlesOf(db, row.id))
}

/** Every published version of a charter, newest first, without its articles. */
export async function publishedVersions(db: Db | Tx, slug = 'nationale') {
  const rows = await db
    .selectFrom('charter_versions')
    .selectAll('charter_versions')
    .innerJoin('charters', 'charters.id', 'charter_versions.charter_id')
    .where('charters.slug', '=', slug)
    .where('published_at', 'is not', null)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => toVersion(row, []))
}

/** A published version and every later one of its charter, oldest first, with their articles: two questions. */
export async function versionsSince(db: Db | Tx, versionId: string): Promise<CharterVersion[]> {
  const versions = await db
    .selectFrom('charter_versions as since')
    .innerJoin('charter_versions as v', (join) =>
      join.onRef('v.charter_id', '=', 'since.charter_id').onRef('v.number', '>=', 'since.number'),
    )
    .selectAll('v')
    .where('since.id', '=', versionId)
    .where('v.published_at', 'is not', null)
    .orderBy('v.number')
    .execute()
  const articles = await articleRows(
    db,
    versions.map(({ id }) => id),
  )
  return versions.map((row) =>
    toVersion(row, articles.filter((one) => one.version_id === row.id).map(toArticle)),
  )
}

/** The articles of a version, in order. */
export async function articlesOf(db: Db | Tx, versionId: string): Promise<Article[]> {
  return (await articleRows(db, [versionId])).map(toArticle)
}

async function articleRows(db: Db | Tx, versionIds: readonly string[]) {
  if (versionIds.length === 0) return []
  return db
    .selectFrom('charter_articles')
    .selectAll()
    .where('version_id', 'in', versionIds)
    .orderBy('position')
    .execute()
}

function toArticle(row: Selectable<Tables['charter_articles']>): Article {
  return {
    articleId: row.article_id,
    ...(row.parent_article_id ? { parentArticleId: row.parent_article_id } : {}),
    kind: row.kind,
    heading: row.heading,
    body: row.body,
    plain: row.plain,
    suggestions: row.suggestions,
  }
}

function toVersion(row: Selectable<Tables['charter_versions']>, articles: Article[]): CharterVersion {
  if (!row.published_at || !row.sha256) throw new Error('a draft is not a published version')
  return {
    id: row.id,
    charterId: row.charter_id,
    title: row.title,
    number: row.number,
    articles,
    isOfficial: row.is_official,
    source: row.source,
    changeKind: row.change_kind,
    changeSummary: row.change_summary,
    publishedAt: row.published_at,
    sha256: row.sha256,
  }
}
