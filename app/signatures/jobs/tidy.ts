import type { Site } from '../../platform/http/site.ts'
import { forget, lapse } from '../acts/tidy.ts'

/** Every night: requests that waited too long lapse, and what is no longer needed is forgotten. */
export async function tidySignatures(site: Site): Promise<void> {
  await site.transaction(async (tx) => {
    await lapse(tx, site.clock())
    await forget(tx, site.clock())
  })
}
