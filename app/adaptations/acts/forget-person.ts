import type { Tx } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { record } from './record.ts'
import '../facts.ts'

/** Somebody leaves for good: their seats end and unanswered invitations go; what associations said stays theirs. */
export async function forgetMember(tx: Tx, { id, email }: Person): Promise<void> {
  const now = new Date()
  await tx
    .updateTable('local_seats')
    .set({ until: now })
    .where('person_id', '=', id)
    .where('until', 'is', null)
    .execute()
  // Nobody left to tend it: said on its page, and to those who signed it.
  for (const { id: charterId } of await untended(tx)) {
    await tx
      .updateTable('local_charters')
      .set({ successors_wanted_at: now })
      .where('id', '=', charterId)
      .execute()
    await record(tx, { charterId, kind: 'untended', by: undefined }, now)
    await announce(tx, 'local-charter.successors-wanted', { charterId, personId: null }, now)
  }
  await tx.deleteFrom('local_invitations').where('email', '=', email).execute()
}

function untended(tx: Tx) {
  return tx
    .selectFrom('local_charters as l')
    .select('l.id')
    .where('l.state', '!=', 'closed')
    .where('l.successors_wanted_at', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('local_seats as seat')
            .select('seat.id')
            .whereRef('seat.charter_id', '=', 'l.id')
            .where('seat.role', '=', 'steward')
            .where('seat.until', 'is', null),
        ),
      ),
    )
    .execute()
}
