import type { Site } from '../platform/http/site.ts'
import { forgetOldSignIns } from './acts/forget.ts'
import { grantLink, type IsExpected } from './acts/grant-link.ts'
import { signInLetter } from './letters.ts'

/**
 * Posts the letter a sign-in request asked for, when one is due. The secret is made here: facts and jobs are
 * stored, and must not hold it.
 */
export async function postSignInLink(
  site: Site,
  { requestId }: { requestId: string },
  isExpected: IsExpected,
): Promise<void> {
  const granted = await site.db
    .transaction()
    .execute((tx) => grantLink(tx, requestId, isExpected, site.clock()))
  if (granted) await site.mailer.post(signInLetter(site.config.url, granted))
}

export async function forgetSignIns(site: Site): Promise<void> {
  await site.db.transaction().execute((tx) => forgetOldSignIns(tx, site.clock()))
}
