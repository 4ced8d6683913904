import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'

declare module '../../platform/jobs/facts.ts' {
  interface Facts {
    /** Facts are kept: the address is behind the request, which is forgotten. */
    'accounts.link-requested': { requestId: string }
  }
}

type Request = { email: string; returnTo: string; lang: Lang }

/**
 * Notes that an address wants to sign in. The same work whoever it is, so that neither the answer nor its
 * time tells who is known; whether a letter leaves is decided later, out of sight (`grant-link.ts`).
 */
export async function askForLink(tx: Tx, { email, returnTo, lang }: Request, now: Date): Promise<void> {
  const id = newId()
  await tx
    .insertInto('sign_in_requests')
    .values({ id, email, return_to: returnTo, lang, requested_at: now, granted_at: null })
    .execute()
  await announce(tx, 'accounts.link-requested', { requestId: id }, now)
}
