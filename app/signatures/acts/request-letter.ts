import { sql } from 'kysely'
import { keyedHash } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/database.ts'
import { type Posting, postingOf } from '../rules/posting.ts'
import '../tables.ts'

/** Who asks for a letter, to whom, about which association. */
export type LetterRequest = { email: string; network: string; identity: string; signerId?: string }

/**
 * Notes that a letter was asked for and says how it may leave. Only keyed hashes are kept, for two days.
 * Requests for one mailbox are counted one after the other, so that simultaneous ones cannot all be first.
 */
export async function requestLetter(tx: Tx, request: LetterRequest, now: Date): Promise<Posting> {
  const { key } = await tx
    .selectFrom('secrets')
    .select('key')
    .where('name', '=', 'letter-requests')
    .executeTakeFirstOrThrow()
  const mailbox = keyedHash(key, request.email.toLowerCase())
  const network = keyedHash(key, request.network)
  const identity = keyedHash(key, request.identity)
  await sql`select pg_advisory_xact_lock(hashtextextended(${mailbox}, 0))`.execute(tx)
  const { rows } = await sql<{ mailbox: number; network: number; association: number }>`
    select
      (select count(*) from letter_requests
        where mailbox_key = ${mailbox} and at > ${now}::timestamptz - interval '1 day') as mailbox,
      (select count(*) from letter_requests
        where network_key = ${network} and pressed_at is null
          and at > ${now}::timestamptz - interval '1 hour') as network,
      (select count(*) from letter_requests
        where identity_key = ${identity} and pressed_at is null
          and at > ${now}::timestamptz - interval '1 day') as association`.execute(tx)
  const [recent] = rows
  const posting = postingOf({
    mailboxToday: recent?.mailbox ?? 0,
    networkUnpressed: recent?.network ?? 0,
    associationToday: recent?.association ?? 0,
  })
  if (posting.post)
    await tx
      .insertInto('letter_requests')
      .values({
        at: now,
        mailbox_key: mailbox,
        network_key: network,
        identity_key: identity,
        signer_id: request.signerId ?? null,
        pressed_at: null,
      })
      .execute()
  return posting
}

/** The instant a slowed letter may leave, as its fact carries it. */
export function notBefore(posting: Posting, now: Date): { notBefore?: string } {
  if (!posting.post || posting.delaySeconds === 0) return {}
  return { notBefore: new Date(now.getTime() + posting.delaySeconds * 1000).toISOString() }
}
