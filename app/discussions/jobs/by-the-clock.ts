import type { Site } from '../../platform/http/site.ts'
import { forgetOldLetters, noticeSilent } from '../acts/tend.ts'
import { carryWaiting } from './carry.ts'

/** Every morning: what waited leaves, and whoever opened a silent discussion is asked once what it came to. */
export async function tendDiscussions(site: Site): Promise<void> {
  await carryWaiting(site)
  await site.transaction(async (tx) => {
    await noticeSilent(tx, site.clock())
    await forgetOldLetters(tx, site.clock())
  })
}
