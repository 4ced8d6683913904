import { hashSecret, newSecret } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { linkDaysAfter } from '../rules/meeting.ts'
import '../tables.ts'

/** Makes a link for a letter; it works until some time after the meeting. @returns its secret; only the hash is stored. */
export async function makeInvitationLink(
  db: Db | Tx,
  invitationId: string,
  endsAt: Date,
  now: Date,
): Promise<string> {
  const secret = newSecret()
  const link = { hash: hashSecret(secret), invitation_id: invitationId, created_at: now }
  await db
    .insertInto('meeting_links')
    .values({ ...link, expires_at: addDays(endsAt, linkDaysAfter) })
    .execute()
  return secret
}
