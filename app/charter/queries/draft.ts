import type { Db, Tx } from '../../platform/db/database.ts'
import type { NewVersion } from '../rules/article.ts'
import { articlesOf } from './versions.ts'

/** The next version while it is written. `savedAt` moves at each save: it tells two writers apart. */
export type Draft = NewVersion & { id: string; number: number; savedAt: Date }

/** The draft of a charter; it has one at most. */
export async function currentDraft(db: Db | Tx, slug = 'nationale'): Promise<Draft | undefined> {
  const row = await db
    .selectFrom('charter_versions')
    .innerJoin('charters', 'charters.id', 'charter_versions.charter_id')
    .selectAll('charter_versions')
    .where('charters.slug', '=', slug)
    .where('published_at', 'is', null)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      number: row.number,
      title: row.title,
      isOfficial: row.is_official,
      source: row.source,
      changeKind: row.change_kind,
      changeSummary: row.change_summary,
      savedAt: row.saved_at,
      articles: await articlesOf(db, row.id),
    }
  )
}
