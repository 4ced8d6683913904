export { keepCounts } from './acts/keep-counts.ts'
export { keepDayCounts } from './jobs.ts'
export { type CountDay, countDays } from './queries/counts.ts'

import './tables.ts'
