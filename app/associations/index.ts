import type { Lang } from '../platform/languages.ts'
import { messages } from './messages/index.ts'
import type { Exchange } from './rules/exchange.ts'
import type { Theme } from './rules/theme.ts'

export { type Closure, closeAssociation, reopenAssociation } from './acts/close.ts'
export { confirmProfile } from './acts/confirm-profile.ts'
export { findOrCreateAssociation } from './acts/find-or-create.ts'
export { associationGiven, associationParts } from './acts/find-or-create-many.ts'
export { mergeAssociations, type WhyNotMerge } from './acts/merge.ts'
export { moveProfile } from './acts/move-profile.ts'
export { saveProfile } from './acts/save-profile.ts'
export { type Association, associationBySlug, associationsByIds } from './queries/associations.ts'
export { inRegister, type Registered } from './queries/in-register.ts'
export { profileOf, type ToldProfile } from './queries/profile.ts'
export {
  closedAssociations,
  likelyTwins,
  mergedInto,
  openWithNumber,
  type Twins,
  withBothNumbers,
} from './queries/standing.ts'
export { type DeclaredAssociation, identityKey } from './rules/declared.ts'
export { type Direction, directions, type Exchange, exchanges, isExchange } from './rules/exchange.ts'
export type { Offered, Office, Profile } from './rules/profile.ts'
export { isTheme, type Theme, themes } from './rules/theme.ts'

import './facts.ts'
import './tables.ts'

/** A theme in the visitor’s words. */
export function themeName(lang: Lang, theme: Theme): string {
  return messages(lang).themes[theme]
}

/** What is offered or looked for, in the visitor’s words. */
export function exchangeName(lang: Lang, what: Exchange): string {
  return messages(lang).exchanges[what]
}
