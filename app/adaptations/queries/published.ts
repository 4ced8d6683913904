import type { CharterVersion, LocalArticle } from '../../charter/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { besideNewest } from '../rules/beside-newest.ts'

/**
 * An adopted version of a local charter, each article with what it comes from.
 * @param newest the national version of today: what stands here in older words says so.
 */
export async function publishedLocal(db: Db | Tx, version: CharterVersion, newest?: CharterVersion) {
  const row = await db
    .selectFrom('local_versions')
    .innerJoin('charter_public as base', 'base.id', 'local_versions.base_version_id')
    .select(['local_versions.lineage', 'base.number as baseNumber'])
    .where('local_versions.version_id', '=', version.id)
    .executeTakeFirst()
  if (!row) return undefined
  const articles = version.articles.map(
    (article): LocalArticle => ({ article, lineage: row.lineage[article.articleId] ?? { mark: 'added' } }),
  )
  return { version, baseNumber: row.baseNumber, ...besideNewest(articles, newest) }
}

/** The national version a local one starts from. */
export async function baseOf(db: Db | Tx, versionId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('local_versions')
    .select('base_version_id')
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  return row?.base_version_id
}
