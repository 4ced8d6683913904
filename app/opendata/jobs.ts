import type { Site } from '../platform/http/site.ts'
import { keepCounts } from './acts/keep-counts.ts'
import './tables.ts'

/** A little after midnight: the day that has just ended is counted, once and for all. */
export async function keepDayCounts(site: Site): Promise<void> {
  await site.transaction((tx) => keepCounts(tx, site.clock()))
}
