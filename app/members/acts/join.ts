import { newId } from '../../kernel/ids.ts'
import type { Day } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Basis, MemberRole } from '../rules/role.ts'
import { recordDeed } from './record-deed.ts'
import '../facts.ts'
import '../tables.ts'

export type NewMember = {
  personId: string
  associationId: string
  role: MemberRole
  basis: Basis
  title?: string | undefined
  termEndsOn?: Day | undefined
  /** Who let them in, when it was not themselves. */
  by?: string | undefined
}

/**
 * Lets a person act for an association. Joining twice is joining once: the first place stands, and a
 * contributor who is let in as a representative becomes one.
 */
export async function join(tx: Tx, member: NewMember, now: Date): Promise<void> {
  const { personId, associationId, role, by } = member
  const joined = await tx
    .insertInto('memberships')
    .values({
      id: newId(),
      person_id: personId,
      association_id: associationId,
      role,
      title: member.title ?? '',
      basis: member.basis,
      term_ends_on: member.termEndsOn ?? null,
      began_at: now,
      begun_by: by ?? personId,
      confirmed_at: now,
      ended_at: null,
      ended_by: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'association_id']).where('ended_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (joined) {
    await recordDeed(tx, { personId, deed: `${role}.joined`, associationId }, now)
    await announce(tx, 'members.joined', { membershipId: joined.id }, now)
    return
  }
  if (role === 'representative') await promote(tx, member, now)
}

async function promote(tx: Tx, { personId, associationId }: NewMember, now: Date): Promise<void> {
  const promoted = await tx
    .updateTable('memberships')
    .set({ role: 'representative', confirmed_at: now })
    .where('person_id', '=', personId)
    .where('association_id', '=', associationId)
    .where('ended_at', 'is', null)
    .where('role', '=', 'contributor')
    .returning('id')
    .executeTakeFirst()
  if (promoted) await recordDeed(tx, { personId, deed: 'representative.joined', associationId }, now)
}
