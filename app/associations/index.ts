import type { Lang } from '../platform/languages.ts'
import { messages } from './messages/index.ts'
import type { NumberFault } from './rules/number.ts'
import type { Theme } from './rules/theme.ts'

export { findOrCreateAssociation } from './acts/find-or-create.ts'
export { importRegister, type RegisterImport } from './acts/import-register.ts'
export { type Association, associationBySlug, associationsByIds } from './queries/associations.ts'
export { type NationalEntry, nationalByNumber } from './queries/national.ts'
export { searchNational } from './queries/search.ts'
export { type DeclaredAssociation, identityKey } from './rules/declared.ts'
export { type AssociationNumber, type NumberFault, readNumber } from './rules/number.ts'
export type { WhyRejected } from './rules/register-file.ts'
export { isTheme, type Theme, themes } from './rules/theme.ts'

import './tables.ts'

/** A theme in the visitor’s words. */
export function themeName(lang: Lang, theme: Theme): string {
  return messages(lang).themes[theme]
}

/** What to say to someone whose number could not be read. */
export function numberAdvice(lang: Lang, reason: NumberFault): string {
  return messages(lang).number[reason]
}
