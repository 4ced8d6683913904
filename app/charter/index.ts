export { begin, openCharter, publish } from './acts/publish.ts'
export { type CharterVersion, currentVersion, versionById, versionByNumber } from './queries/versions.ts'
export type { Article, CharterText } from './rules/article.ts'

import './tables.ts'
