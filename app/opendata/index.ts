export { keepCounts } from './acts/keep-counts.ts'
export { keepDayCounts } from './jobs.ts'
export { type CountDay, countDays } from './queries/counts.ts'
export {
  type LocalCharterRecord,
  type LocalVersionRecord,
  lineageMarks,
  localCharterRecords,
  localSignatoryRecords,
  localVersionRecords,
} from './queries/local-charters.ts'

import './tables.ts'
