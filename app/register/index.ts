import type { Lang } from '../platform/languages.ts'
import { messages } from './messages/index.ts'
import type { NumberFault } from './rules/number.ts'
import './tables.ts'

export { type ImportStep, importRegister, type RegisterImport } from './acts/import-register.ts'
export { entryByNumber, searchEverywhere } from './queries/live-register.ts'
export { type NationalEntry, nationalByNumber } from './queries/national.ts'
export { type Match, proposeMatches } from './queries/propose-matches.ts'
export { searchNational } from './queries/search.ts'
export type { Described, MatchReason } from './rules/match.ts'
export { type AssociationNumber, type NumberFault, readNumber } from './rules/number.ts'
export type { WhyRejected } from './rules/register-entry.ts'

/** What to say to someone whose number could not be read. */
export function numberAdvice(lang: Lang, reason: NumberFault): string {
  return messages(lang).number[reason]
}
