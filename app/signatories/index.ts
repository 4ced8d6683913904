import type { Lang } from '../platform/languages.ts'
import { messages } from './messages/index.ts'
import type { Kind } from './rules/signatory.ts'

export { associationPage } from './queries/association.ts'
export { namedCounts, signatoryCounts } from './queries/counts.ts'
export { latestSignatories } from './queries/latest.ts'
export { registerRecords, type SignatoryRecord } from './queries/records.ts'
export { type WeaveData, weaveData } from './queries/weave.ts'
export { type WhoActs, whoActsIn } from './queries/who-acts.ts'
export { type Filter, filterOf, noQuestion } from './rules/filter.ts'
export { licence } from './rules/licence.ts'
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

/** What each column of the open register says. */
export function signatoryColumnWords(lang: Lang): Record<string, string> {
  return messages(lang).data.column
}
