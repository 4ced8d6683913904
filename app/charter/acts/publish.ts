import { sha256 } from '../../kernel/canonical-json.ts'
import { newId } from '../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { articlesOf } from '../queries/versions.ts'
import type { Article, NewVersion } from '../rules/article.ts'
import { canonicalText } from '../rules/canonical-text.ts'

declare module '../../platform/jobs/facts.ts' {
  interface Facts {
    'charter.published': { versionId: string }
  }
}

/** Opens a charter under a short name of address; the same name twice is the same charter. */
export async function openCharter(tx: Tx, slug: string, now: Date): Promise<string> {
  await tx
    .insertInto('charters')
    .values({ id: newId(), slug, created_at: now })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .execute()
  const charter = await tx
    .selectFrom('charters')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  return charter.id
}

/** Begins the next version, as a draft. A charter has one draft at a time. */
export async function begin(
  tx: Tx,
  charterId: string,
  version: NewVersion,
  now: Date,
  by: string | null = null,
): Promise<Outcome<string, 'draft-exists'>> {
  const before = await tx
    .selectFrom('charter_versions')
    .select((get) => get.fn.coalesce(get.fn.max('number'), get.lit(0)).as('number'))
    .where('charter_id', '=', charterId)
    .executeTakeFirstOrThrow()
  const id = newId()
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('charter_versions')
    .values({
      id,
      charter_id: charterId,
      number: before.number + 1,
      title: version.title,
      is_official: version.isOfficial,
      source: version.source,
      change_kind: version.changeKind,
      change_summary: version.changeSummary,
      created_at: now,
      saved_at: now,
      created_by: by,
      published_at: null,
      published_by: null,
      canonical_text: null,
      sha256: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return refuse('draft-exists')
  await insertArticles(tx, id, version.articles)
  return done(id)
}

export async function insertArticles(tx: Tx, versionId: string, articles: Article[]): Promise<void> {
  const rows = articles.map((article, position) => ({
    version_id: versionId,
    article_id: article.articleId,
    parent_article_id: article.parentArticleId ?? null,
    position,
    kind: article.kind,
    heading: article.heading,
    body: article.body,
    plain: article.plain,
    suggestions: article.suggestions,
  }))
  if (rows.length > 0) await tx.insertInto('charter_articles').values(rows).execute()
}

/** Publishes a draft: from here on its text is what associations sign. Publishing twice is publishing once. */
export async function publish(
  tx: Tx,
  versionId: string,
  now: Date,
  by: string | null = null,
): Promise<Outcome<string, 'unknown-version' | 'empty'>> {
  const version = await tx
    .selectFrom('charter_versions')
    .select(['title', 'number', 'sha256'])
    .where('id', '=', versionId)
    .forUpdate()
    .executeTakeFirst()
  if (!version) return refuse('unknown-version')
  if (version.sha256) return done(version.sha256)
  const articles = await articlesOf(tx, versionId)
  if (articles.length === 0) return refuse('empty')
  const text = canonicalText({ ...version, articles })
  await tx
    .updateTable('charter_versions')
    .set({ canonical_text: text, sha256: sha256(text), published_at: now, published_by: by })
    .where('id', '=', versionId)
    .execute()
  await announce(tx, 'charter.published', { versionId }, now)
  return done(sha256(text))
}
