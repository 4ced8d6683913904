import type { Lang } from '../platform/languages.ts'
import { messages } from './messages/index.ts'
import type { Kind, Tally } from './rules/signatory.ts'

export { nearAsked, placeAsked } from './pages/asked.ts'
export { associationPage } from './queries/association.ts'
export { namedCounts, signatoryCounts } from './queries/counts.ts'
export { currentDirectory as readDirectory } from './queries/directory.ts'
export { lastChange } from './queries/last-change.ts'
export { latestSignatories } from './queries/latest.ts'
export { registerMap } from './queries/map.ts'
export { registerRecords, type SignatoryRecord } from './queries/records.ts'
export { type WeaveData, weaveData } from './queries/weave.ts'
export { type WhoActs, whoActsIn } from './queries/who-acts.ts'
export type { AssociationCard } from './rules/card.ts'
export {
  addressOf,
  type Filter,
  filterOf,
  noQuestion,
  placedAt,
  placeHref,
  type Question,
} from './rules/filter.ts'
export { licence } from './rules/licence.ts'
export type { DirectoryMap } from './rules/map/map.ts'
export type { Signatory, SignatoryCounts } from './rules/signatory.ts'

export {
  cellsOf as signatoryCells,
  columns as signatoryColumns,
  type SignatoryColumn,
  shapeOf as signatoryShape,
} from './shape.ts'

import './tables.ts'

/** Association, network or group, in the visitor’s words. */
export function kindName(lang: Lang, kind: Kind): string {
  return messages(lang).kind[kind]
}

/** What is known of a signature, in the visitor’s words. */
export function proofName(lang: Lang, level: keyof ReturnType<typeof messages>['proofs']): string {
  return messages(lang).proofs[level]
}

/** How many act somewhere, associations and networks apart. */
export function countWords(lang: Lang, count: Tally): string {
  return messages(lang).facets.count(count)
}

/** What each column of the open register says. */
export function signatoryColumnWords(lang: Lang): Record<string, string> {
  return messages(lang).data.column
}
