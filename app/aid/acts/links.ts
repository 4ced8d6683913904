import { hashSecret, newSecret } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'
import { notBefore, requestLetter } from '../../signatures/index.ts'
import type { AnswerSide } from '../rules/answer.ts'
import '../facts.ts'
import '../tables.ts'

/** Days a link to post works; one to tend a listing or to a conversation outlives the listing. */
const postingDays = 30
const tendingDays = 240

/** Asks for the posting links of a mailbox: the letter tells its owner, the page tells nobody. */
export async function askToPost(
  tx: Tx,
  { email, network, lang }: { email: string; network: string; lang: Lang },
  now: Date,
): Promise<void> {
  const identity = `aid links ${email.toLowerCase()}`
  const posting = await requestLetter(tx, { email, network, identity }, now)
  if (posting.post)
    await announce(tx, 'aid.links-requested', { email, lang, ...notBefore(posting, now) }, now)
}

/** Makes a link with which the people of an association post. @returns its secret; only the hash is stored. */
export async function makePostingLink(
  db: Db | Tx,
  { associationId, email }: { associationId: string; email: string },
  now: Date,
): Promise<string> {
  const secret = newSecret()
  const row = { hash: hashSecret(secret), association_id: associationId, email, created_at: now }
  await db
    .insertInto('posting_links')
    .values({ ...row, expires_at: addDays(now, postingDays) })
    .execute()
  return secret
}

/** Makes a link with which a listing is prolonged, closed or found. @returns its secret. */
export async function makeListingLink(db: Db | Tx, listingId: string, now: Date): Promise<string> {
  const secret = newSecret()
  const row = { hash: hashSecret(secret), listing_id: listingId, created_at: now }
  await db
    .insertInto('listing_links')
    .values({ ...row, expires_at: addDays(now, tendingDays) })
    .execute()
  return secret
}

/** Makes a link to one side of a conversation. @returns its secret. */
export async function makeAnswerLink(
  db: Db | Tx,
  answerId: string,
  side: AnswerSide,
  now: Date,
): Promise<string> {
  const secret = newSecret()
  const row = { hash: hashSecret(secret), answer_id: answerId, side, created_at: now }
  await db
    .insertInto('answer_links')
    .values({ ...row, expires_at: addDays(now, tendingDays) })
    .execute()
  return secret
}
