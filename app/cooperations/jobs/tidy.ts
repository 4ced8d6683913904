import type { Site } from '../../platform/http/site.ts'
import { tidyCooperations as tidy } from '../acts/tidy.ts'

/** Puts aside what nobody answered and forgets what is of no use any more. */
export function tidyCooperations(site: Site): Promise<void> {
  return site.transaction((tx) => tidy(tx, site.clock()))
}
