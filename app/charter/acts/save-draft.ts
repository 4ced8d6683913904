import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { currentDraft } from '../queries/draft.ts'
import { currentVersion } from '../queries/versions.ts'
import type { NewVersion } from '../rules/article.ts'
import { isSameDraft } from '../rules/why-not-publish.ts'
import { begin, insertArticles, openCharter } from './publish.ts'

/** What its writer started from: the number being written, and the last save they saw, if any. */
export type DraftBase = { number: number; savedAt: Date | undefined }

type Save = { version: NewVersion; base: DraftBase; by: string }

/**
 * Saves the next version of the national charter, beginning it at the first save. Refused when someone else
 * saved or published since the writer started: the last to save must not erase the other unseen. The same
 * text saved twice is saved once.
 */
export async function saveDraft(
  tx: Tx,
  { version, base, by }: Save,
  now: Date,
): Promise<Outcome<Date, 'changed-meanwhile'>> {
  const charterId = await openCharter(tx, 'nationale', now)
  await tx.selectFrom('charters').select('id').where('id', '=', charterId).forUpdate().execute()
  const draft = await currentDraft(tx)
  if (draft && isSameDraft(draft, version)) return done(draft.savedAt)
  const current = await currentVersion(tx)
  const number = draft?.number ?? (current?.number ?? 0) + 1
  if (base.number !== number || base.savedAt?.getTime() !== draft?.savedAt.getTime())
    return refuse('changed-meanwhile')
  if (!draft) {
    const begun = await begin(tx, charterId, version, now, by)
    return begun.ok ? done(now) : refuse('changed-meanwhile')
  }
  // Always later than the save before, even within its millisecond.
  const savedAt = new Date(Math.max(now.getTime(), draft.savedAt.getTime() + 1))
  await replace(tx, draft.id, version, savedAt)
  return done(savedAt)
}

async function replace(tx: Tx, versionId: string, version: NewVersion, savedAt: Date): Promise<void> {
  await tx
    .updateTable('charter_versions')
    .set({
      title: version.title,
      is_official: version.isOfficial,
      source: version.source,
      change_kind: version.changeKind,
      change_summary: version.changeSummary,
      saved_at: savedAt,
    })
    .where('id', '=', versionId)
    .execute()
  await tx.deleteFrom('charter_articles').where('version_id', '=', versionId).execute()
  await insertArticles(tx, versionId, version.articles)
}
