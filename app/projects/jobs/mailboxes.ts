import { type Mailbox, mailboxesOf } from '../../members/index.ts'
import type { Site } from '../../platform/http/site.ts'
import { mailboxOfPartner } from '../queries/partners.ts'

/** Those who speak for the association today; else those who signed for it; else the mailbox that was typed. */
export async function mailboxesOfPartner(
  site: Site,
  { id, associationId }: { id: string; associationId: string | null },
): Promise<Mailbox[]> {
  const typed = await mailboxOfPartner(site.db, id)
  if (!associationId) return typed?.email ? [{ email: typed.email, lang: typed.lang }] : []
  return mailboxesOf(site.db, associationId)
}
