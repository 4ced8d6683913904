import { findOrCreatePerson } from '../../accounts/index.ts'
import { newId } from '../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { record } from './record.ts'
import { endCall } from './successors.ts'

/** `isFirst`: the link had not served yet. */
export type Joined = { charterId: string; email: string; isFirst: boolean }

/** Takes the seat an invitation offers. Pressing twice is pressing once. */
export async function join(tx: Tx, hash: string, now: Date): Promise<Outcome<Joined, 'unknown-link'>> {
  const invitation = await tx
    .selectFrom('local_invitations')
    .selectAll()
    .where('hash', '=', hash)
    .where('expires_at', '>', now)
    .forUpdate()
    .executeTakeFirst()
  if (!invitation) return refuse('unknown-link')
  const { charter_id: charterId, association_id: associationId, email, role } = invitation
  if (!invitation.answered_at) {
    const person = await findOrCreatePerson(tx, email, now)
    await seat(tx, { charterId, associationId, personId: person.id, role }, now)
    await tx
      .updateTable('local_invitations')
      .set({ answered_at: now })
      .where('id', '=', invitation.id)
      .execute()
  }
  return done({ charterId, email, isFirst: !invitation.answered_at })
}

type NewSeat = { charterId: string; associationId: string; personId: string; role: 'steward' | 'member' }

/** Gives someone a seat. One who sits already keeps it, and becomes a steward if that is what is offered. */
export async function seat(
  tx: Tx,
  { charterId, associationId, personId, role }: NewSeat,
  now: Date,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('local_seats')
    .values({
      ...{ id: newId(), charter_id: charterId, association_id: associationId, person_id: personId },
      ...{ role, since: now, until: null },
    })
    .onConflict((conflict) =>
      conflict
        .columns(['charter_id', 'person_id'])
        .where('until', 'is', null)
        .doUpdateSet({ role: 'steward' })
        .where('local_seats.role', '=', 'member')
        .where('excluded.role', '=', 'steward'),
    )
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) return
  if (role === 'steward') await endCall(tx, charterId)
  await record(tx, { charterId, kind: `joined-${role}`, by: { personId, associationId } }, now)
  await announce(tx, 'local-charter.moved', { charterId }, now)
}
