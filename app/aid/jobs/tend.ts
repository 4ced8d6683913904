import type { Site } from '../../platform/http/site.ts'
import { forgetOldAid, tendListings as tend } from '../acts/tend.ts'

/** Closes what reached its date, asks before, and forgets what is of no use any more. */
export function tendListings(site: Site): Promise<void> {
  return site.transaction(async (tx) => {
    await tend(tx, site.clock())
    await forgetOldAid(tx, site.clock())
  })
}
