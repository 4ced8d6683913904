import type { Db, Tx } from '../../platform/db/database.ts'
import { invitationsOf } from './invitations.ts'

/** The names of the associations that said that they come, or perhaps. */
export async function expectedAt(db: Db | Tx, meetingId: string): Promise<string[]> {
  const invited = await invitationsOf(db, meetingId)
  return invited.filter(({ answer }) => answer === 'yes' || answer === 'perhaps').map(({ name }) => name)
}
