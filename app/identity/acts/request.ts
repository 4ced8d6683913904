import { hashSecret, newId, newSecret } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'
import { notBefore, requestLetter } from '../../signatures/index.ts'
import { type LinkPurpose, type ReadRequest, type RequestKind, requestLinkDays } from '../rules/request.ts'
import '../facts.ts'
import '../tables.ts'

export type NewRequest = ReadRequest & {
  kind: RequestKind
  associationId: string
  lang: Lang
  network: string
}

/** Notes what somebody asks about an entry. Nobody hears of it before their mailbox confirms. @returns its id. */
export async function askAbout(tx: Tx, request: NewRequest, now: Date): Promise<string> {
  const id = newId()
  const { kind, associationId, email, name, words, lang, network } = request
  await tx
    .insertInto('entry_requests')
    .values({ id, kind, association_id: associationId, email, name, words, lang, asked_at: now })
    .execute()
  const identity = `request ${associationId}`
  const posting = await requestLetter(tx, { email, network, identity }, now)
  if (posting.post) await announce(tx, 'identity.asked', { requestId: id, ...notBefore(posting, now) }, now)
  return id
}

/** Their mailbox confirmed. Pressed twice is pressed once. */
export async function confirmRequest(tx: Tx, requestId: string, now: Date): Promise<void> {
  const confirmed = await tx
    .updateTable('entry_requests')
    .set({ confirmed_at: now })
    .where('id', '=', requestId)
    .where('confirmed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (confirmed) await announce(tx, 'identity.confirmed', { requestId }, now)
}

/** Makes a link of a letter. @returns its secret; only the hash is stored. */
export async function makeRequestLink(
  tx: Tx,
  link: { requestId: string; purpose: LinkPurpose; vouchId?: string | undefined },
  now: Date,
): Promise<string> {
  const secret = newSecret()
  await tx
    .insertInto('entry_request_links')
    .values({
      hash: hashSecret(secret),
      request_id: link.requestId,
      purpose: link.purpose,
      vouch_id: link.vouchId ?? null,
      created_at: now,
      expires_at: addDays(now, requestLinkDays),
    })
    .execute()
  return secret
}

/** Forgets requests that nobody confirmed, and the addresses of those decided a year ago. */
export async function forgetRequests(tx: Tx, now: Date): Promise<void> {
  await tx
    .deleteFrom('entry_requests')
    .where('confirmed_at', 'is', null)
    .where('asked_at', '<', addDays(now, -requestLinkDays))
    .execute()
  await tx
    .updateTable('entry_requests')
    .set({ email: '', name: '' })
    .where('decided_at', '<', addDays(now, -365))
    .where('email', '<>', '')
    .execute()
}
