import type { Lang } from '../platform/languages.ts'
import { messages } from './messages/index.ts'
import type { Theme } from './rules/theme.ts'

export { type Closure, closeAssociation, reopenAssociation } from './acts/close.ts'
export { associationParts, findOrCreateAssociation } from './acts/find-or-create.ts'
export { mergeAssociations, type WhyNotMerge } from './acts/merge.ts'
export { type Association, associationBySlug, associationsByIds } from './queries/associations.ts'
export { inRegister, type Registered } from './queries/in-register.ts'
export {
  closedAssociations,
  likelyTwins,
  mergedInto,
  openWithNumber,
  type Twins,
  withBothNumbers,
} from './queries/standing.ts'
export { type DeclaredAssociation, identityKey } from './rules/declared.ts'
export { isTheme, type Theme, themes } from './rules/theme.ts'

import './tables.ts'

/** A theme in the visitor’s words. */
export function themeName(lang: Lang, theme: Theme): string {
  return messages(lang).themes[theme]
}
