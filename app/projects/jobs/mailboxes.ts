import { peopleByIds } from '../../accounts/index.ts'
import { membershipsOf } from '../../members/index.ts'
import type { Site } from '../../platform/http/site.ts'
import type { Lang } from '../../platform/languages.ts'
import { mailboxesOf } from '../../signatures/index.ts'
import { mailboxOfPartner } from '../queries/partners.ts'

export type Mailbox = { email: string; lang: Lang }

/** Those who speak for the association today; else those who signed for it; else the mailbox that was typed. */
export async function mailboxesOfPartner(
  site: Site,
  { id, associationId }: { id: string; associationId: string | null },
): Promise<Mailbox[]> {
  const typed = await mailboxOfPartner(site.db, id)
  if (!associationId) return typed?.email ? [{ email: typed.email, lang: typed.lang }] : []
  const members = await membershipsOf(site.db, associationId)
  const speaking = members.filter(({ role }) => role === 'representative').map(({ personId }) => personId)
  const people = [...(await peopleByIds(site.db, speaking)).values()].slice(0, 5)
  return people.length > 0 ? people : mailboxesOf(site.db, associationId)
}
