import { sql } from 'kysely'
import { hashSecret, newSecret } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/database.ts'
import { personByEmail } from '../queries/people.ts'
import {
  countedOver,
  type GrantedLink,
  lettersADay,
  linkLifetime,
  requestLifetime,
} from '../rules/sign-in.ts'

/** Whether an address that has no account may have one: rooms above know, this one does not. */
export type IsExpected = (db: Tx, email: string) => Promise<boolean>

/**
 * Makes the link a request asked for. Undefined when no letter is due: nobody we know has this address, it
 * had its letters of the day, or the request is too old. A stranger gets no letter: anyone could otherwise
 * make us write to anyone, and an account without a right opens nothing yet.
 * Each run makes a link of its own, so a letter that leaves twice works twice.
 */
export async function grantLink(
  tx: Tx,
  requestId: string,
  isExpected: IsExpected,
  now: Date,
): Promise<GrantedLink | undefined> {
  const request = await tx
    .selectFrom('sign_in_requests')
    .selectAll()
    .where('id', '=', requestId)
    .where('requested_at', '>', new Date(now.getTime() - requestLifetime))
    .executeTakeFirst()
  if (!request) return undefined
  const email = await mailboxOf(tx, request.email, isExpected)
  if (!email) return undefined
  if (!request.granted_at && !(await takePlaceOfTheDay(tx, request, now))) return undefined
  const secret = newSecret()
  await tx
    .insertInto('sign_in_links')
    .values({
      hash: hashSecret(secret),
      email,
      return_to: request.return_to,
      created_at: now,
      expires_at: new Date(now.getTime() + linkLifetime),
    })
    .execute()
  return { email, lang: request.lang, secret }
}

/** The address to write to: as we know it, or as it was typed when it is only expected. */
async function mailboxOf(tx: Tx, typed: string, isExpected: IsExpected): Promise<string | undefined> {
  const person = await personByEmail(tx, typed)
  if (person) return person.email
  return (await isExpected(tx, typed)) ? typed : undefined
}

type Waiting = { id: string; email: string }

/** One of the letters an address may have in a day, or false. Requests for one address queue here. */
async function takePlaceOfTheDay(tx: Tx, { id, email }: Waiting, now: Date): Promise<boolean> {
  const address = email.toLowerCase()
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in:${address}`}, 0))`.execute(tx)
  const taken = await tx
    .selectFrom('sign_in_requests')
    .select('id')
    .where(sql`lower(email)`, '=', address)
    .where('granted_at', '>', new Date(now.getTime() - countedOver))
    .execute()
  if (taken.length >= lettersADay) return false
  await tx.updateTable('sign_in_requests').set({ granted_at: now }).where('id', '=', id).execute()
  return true
}
