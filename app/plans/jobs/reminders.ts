import type { Site } from '../../platform/http/site.ts'
import { remind, tidyPlans as tidy } from '../acts/remind.ts'

/** Has the day’s reminders leave, each once for its day. */
export async function remindOfPlans(site: Site): Promise<void> {
  for (const kind of ['before', 'after'] as const)
    await site.transaction((tx) => remind(tx, kind, site.clock()))
}

/** Forgets what is of no use any more. */
export function tidyPlans(site: Site): Promise<void> {
  return site.transaction((tx) => tidy(tx, site.clock()))
}
