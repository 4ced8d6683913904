import { namePerson, openSession } from '../../accounts/index.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { type Invitation, invitationBehind } from '../queries/invitations.ts'
import { associationsOf, membershipsOf } from '../queries/memberships.ts'
import { tendersOf } from '../queries/territory-roles.ts'
import { type InvitationState, invitationState } from '../rules/invitation.ts'
import { isTerritoryRole } from '../rules/role.ts'
import { closePlace } from './change-member.ts'
import { join } from './join.ts'
import { lockPeople } from './lock-people.ts'
import { closeTending, tend } from './tend.ts'
import '../tables.ts'

export type WhyNotAnswer = 'unknown-link' | Exclude<InvitationState, 'open'>

/**
 * Takes the place an invitation offers. Its letter reached the mailbox, so the press also opens the session; a
 * second press opens none.
 * @returns the secret of the session’s cookie.
 */
export async function acceptInvitation(
  tx: Tx,
  { secret, name }: { secret: string; name: string },
  now: Date,
): Promise<Outcome<string, WhyNotAnswer>> {
  const found = await openInvitation(tx, secret, now)
  if (!found.ok) return found
  const invitation = found.value
  const session = await openSession(tx, invitation.email, now, invitation.lang)
  await namePerson(tx, session.person.id, name)
  await takeIn(tx, invitation, session.person.id, now)
  if (invitation.handsOver) await handOver(tx, invitation, session.person.id, now)
  await tx
    .updateTable('invitations')
    .set({ accepted_at: now, accepted_by: session.person.id })
    .where('id', '=', invitation.id)
    .execute()
  return done(session.secret)
}

/** Says no, kindly: the place stays free. */
export async function declineInvitation(
  tx: Tx,
  secret: string,
  now: Date,
): Promise<Outcome<void, WhyNotAnswer>> {
  const found = await openInvitation(tx, secret, now)
  if (!found.ok) return found
  await tx.updateTable('invitations').set({ declined_at: now }).where('id', '=', found.value.id).execute()
  return done(undefined)
}

async function openInvitation(tx: Tx, secret: string, now: Date): Promise<Outcome<Invitation, WhyNotAnswer>> {
  const first = await invitationBehind(tx, secret)
  if (!first) return refuse('unknown-link')
  await lockPeople(tx, first.associationId ?? first.territoryId ?? '')
  // Read again: another press may have been waiting for the same lock.
  const invitation = (await invitationBehind(tx, secret)) ?? first
  const state = invitationState(invitation, now)
  return state === 'open' ? done(invitation) : refuse(state)
}

async function takeIn(tx: Tx, invitation: Invitation, personId: string, now: Date): Promise<void> {
  const { role, associationId, territoryId, invitedBy: by, handsOver } = invitation
  if (associationId && !isTerritoryRole(role)) {
    const basis = handsOver ? 'handover' : 'invitation'
    await join(tx, { personId, associationId, role, basis, by }, now)
  }
  if (territoryId && isTerritoryRole(role)) {
    const own = await associationsOf(tx, personId)
    const onBehalf = own.length === 1 ? own[0]?.associationId : undefined
    await tend(tx, { personId, territoryId, role, associationId: onBehalf, by }, now)
  }
}

/** The one who invited steps back: the next one has just come in. */
async function handOver(tx: Tx, invitation: Invitation, personId: string, now: Date): Promise<void> {
  const { associationId, territoryId, invitedBy: by } = invitation
  if (by === personId) return
  if (associationId) {
    const place = (await membershipsOf(tx, associationId)).find((each) => each.personId === by)
    if (place) await closePlace(tx, { associationId, membershipId: place.id, by }, place, now)
  }
  if (territoryId) {
    const tender = (await tendersOf(tx, territoryId)).find((each) => each.personId === by)
    if (tender) await closeTending(tx, { roleId: tender.roleId, territoryId, by }, now)
  }
}
