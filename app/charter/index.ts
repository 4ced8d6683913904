export { begin, openCharter, publish } from './acts/publish.ts'
export { type CharterVersion, currentVersion, versionByNumber } from './queries/versions.ts'
export type { Article } from './rules/article.ts'

import './tables.ts'
