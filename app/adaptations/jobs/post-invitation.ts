import { hashSecret, newSecret } from '../../kernel/ids.ts'
import type { Site } from '../../platform/http/site.ts'
import { sealInvitation } from '../acts/invite.ts'
import { invitationLetter } from '../letters/invitation.ts'
import { invitationToPost } from '../queries/invitation.ts'

/** The letter of an invitation. Its secret is made here: no fact and no queue ever holds one. */
export async function postLocalInvitation(
  site: Site,
  { invitationId }: { invitationId: string },
  fact: { id: number },
): Promise<void> {
  const invitation = await invitationToPost(site.db, invitationId)
  if (!invitation) return
  const secret = newSecret()
  await site.transaction((tx) => sealInvitation(tx, invitationId, hashSecret(secret)))
  await site.mailer.post(invitationLetter(site.config.url, invitation, secret, `invitation ${fact.id}`))
}
