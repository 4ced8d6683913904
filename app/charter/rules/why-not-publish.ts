import type { NewVersion } from './article.ts'
import { paragraphs } from './canonical-text.ts'

export type WhyNotPublish = 'empty' | 'summary-missing' | 'nothing-changed'

/** What still stops a draft from being published, given the version in force. */
export function whyNotPublish(draft: NewVersion, current: NewVersion | undefined): WhyNotPublish | undefined {
  if (draft.articles.length === 0) return 'empty'
  if (!current) return undefined
  if (essence(draft) === essence(current)) return 'nothing-changed'
  // Signatories of the version before are told in one sentence what changed.
  return draft.changeSummary.trim() === '' ? 'summary-missing' : undefined
}

/** Everything a reader would notice, and nothing else. */
function essence({ title, isOfficial, source, articles }: NewVersion): string {
  const read = articles.map(({ articleId, kind, heading, body, plain, suggestions }) => [
    articleId,
    kind,
    heading.trim(),
    paragraphs(body),
    plain.trim(),
    suggestions,
  ])
  return JSON.stringify([title.trim(), isOfficial, source.trim(), read])
}

/** Two drafts that say the same: saving one after the other loses nothing. */
export function isSameDraft(one: NewVersion, other: NewVersion): boolean {
  const whole = (draft: NewVersion) =>
    JSON.stringify([essence(draft), draft.changeKind, draft.changeSummary.trim()])
  return whole(one) === whole(other)
}
