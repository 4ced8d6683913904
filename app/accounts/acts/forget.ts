import type { Tx } from '../../platform/db/database.ts'
import { requestsKept } from '../rules/sign-in.ts'

/** Forgets who asked to sign in lately, links nobody pressed and sessions that ended. */
export async function forgetOldSignIns(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - requestsKept)
  await tx.deleteFrom('sign_in_requests').where('requested_at', '<', before).execute()
  await tx.deleteFrom('sign_in_links').where('expires_at', '<', now).execute()
  await tx.deleteFrom('sessions').where('expires_at', '<', now).execute()
}
