export { signatoryCounts } from './queries/counts.ts'
export { latestSignatories } from './queries/register.ts'
export { type WeaveData, weaveData } from './queries/weave.ts'
export type { Signatory, SignatoryCounts } from './rules/signatory.ts'

import './tables.ts'
