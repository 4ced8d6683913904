import type { Site } from '../platform/http/site.ts'
import { forgetOldSignIns } from './acts/forget.ts'
import { forgetInactive, tellInactive } from './acts/forget-inactive.ts'
import { grantLink, type IsExpected } from './acts/grant-link.ts'
import { signInLetter, sleepingLetter } from './letters.ts'
import { peopleByIds } from './queries/people.ts'
import type { Shelf } from './rules/shelf.ts'

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

/** Tells someone that their account has slept for nearly two years. */
export async function postSleepingLetter(
  site: Site,
  { personId }: { personId: string },
  fact: { id: number },
): Promise<void> {
  const person = (await peopleByIds(site.db, [personId])).get(personId)
  const key = `sleeping ${personId} ${fact.id}`
  if (person) await site.mailer.post(sleepingLetter(site.config.url, { email: person.email, key }))
}

/** Deletes the accounts that nobody uses, a month after their owners were told. */
export async function forgetInactiveAccounts(site: Site, shelves: readonly Shelf[]): Promise<void> {
  await site.transaction((tx) => forgetInactive(tx, shelves, site.clock()))
  await site.transaction((tx) => tellInactive(tx, site.clock()))
}

export async function forgetSignIns(site: Site): Promise<void> {
  await site.db.transaction().execute((tx) => forgetOldSignIns(tx, site.clock()))
}
