import { peopleByIds, personByEmail } from '../../accounts/index.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import { associationIdsSignedBy, mailboxesThatSigned } from '../../signatures/index.ts'
import { associationsOf, everMemberOf, membershipsOf } from './memberships.ts'

/** A mailbox that speaks for an association. Never shown. */
export type Mailbox = { email: string; lang: Lang }

const most = 5

/** Those who speak for an association today; when nobody does, those who signed for it. */
export async function mailboxesOf(db: Db | Tx, associationId: string): Promise<Mailbox[]> {
  const members = await membershipsOf(db, associationId)
  const speaking = members.filter(({ role }) => role === 'representative').map(({ personId }) => personId)
  const people = [...(await peopleByIds(db, speaking)).values()].slice(0, most)
  return people.length > 0 ? people : mailboxesThatSigned(db, associationId)
}

/** The associations a mailbox may act for: it has a place there, or signed for them and never left. */
export async function associationIdsOfMailbox(db: Db | Tx, email: string): Promise<string[]> {
  const signed = await associationIdsSignedBy(db, email)
  const person = await personByEmail(db, email)
  if (!person) return signed
  const known = await everMemberOf(db, person.id)
  const places = (await associationsOf(db, person.id)).map(({ associationId }) => associationId)
  return [...places, ...signed.filter((id) => !known.has(id))]
}
