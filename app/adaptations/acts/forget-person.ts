import type { Tx } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'

/** Somebody leaves for good: their seats end and unanswered invitations go; what associations said stays theirs. */
export async function forgetMember(tx: Tx, { id, email }: Person): Promise<void> {
  await tx
    .updateTable('local_seats')
    .set({ until: new Date() })
    .where('person_id', '=', id)
    .where('until', 'is', null)
    .execute()
  await tx.deleteFrom('local_invitations').where('email', '=', email).execute()
}
