export { begin, openCharter, publish } from './acts/publish.ts'
export { publishDraft } from './acts/publish-draft.ts'
export { saveDraft } from './acts/save-draft.ts'
export { currentDraft, type Draft } from './queries/draft.ts'
export {
  type CharterVersion,
  currentVersion,
  publishedVersions,
  versionById,
  versionByNumber,
  versionsSince,
} from './queries/versions.ts'
export type { Article, ArticleKind, CharterText, NewVersion } from './rules/article.ts'
export { canonicalText } from './rules/canonical-text.ts'
export type { HeldNote, Lineage, LocalArticle, Origin } from './rules/lineage.ts'
export { type WhyNotPublish, whyNotPublish } from './rules/why-not-publish.ts'

import './tables.ts'
