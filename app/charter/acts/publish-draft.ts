import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { currentDraft } from '../queries/draft.ts'
import { currentVersion, versionById } from '../queries/versions.ts'
import { type WhyNotPublish, whyNotPublish } from '../rules/why-not-publish.ts'
import { publish } from './publish.ts'

type Publication = { versionId: string; savedAt: Date; by: string }

/**
 * Publishes the draft that was read before the button was pressed, and no other: a save in between refuses.
 * Pressing twice is pressing once.
 */
export async function publishDraft(
  tx: Tx,
  { versionId, savedAt, by }: Publication,
  now: Date,
): Promise<Outcome<number, WhyNotPublish | 'changed-meanwhile'>> {
  await tx.selectFrom('charter_versions').select('id').where('id', '=', versionId).forUpdate().execute()
  const published = await versionById(tx, versionId)
  if (published) return done(published.number)
  const draft = await currentDraft(tx)
  if (draft?.id !== versionId || draft.savedAt.getTime() !== savedAt.getTime())
    return refuse('changed-meanwhile')
  const why = whyNotPublish(draft, await currentVersion(tx))
  if (why) return refuse(why)
  await publish(tx, versionId, now, by)
  return done(draft.number)
}
