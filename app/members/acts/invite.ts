import { sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'
import { notBefore, requestLetter } from '../../signatures/index.ts'
import { holdsPlace } from '../queries/holds-place.ts'
import { invitationDays } from '../rules/invitation.ts'
import type { AnyRole } from '../rules/role.ts'
import { recordDeed } from './record-deed.ts'
import '../facts.ts'
import '../tables.ts'

/** Where someone is invited: in one association, or on one territory. */
export type InvitedTo = { associationId: string } | { territoryId: string }

export type NewInvitation = {
  to: InvitedTo
  email: string
  role: AnyRole
  by: string
  /** The inviter’s own place ends when this one is taken. */
  handsOver?: boolean
  lang: Lang
  network: string
}

/**
 * Invites a mailbox. Inviting it again renews the invitation that waits: there is never more than one. The secret
 * of its link is made when the letter leaves.
 */
export async function invite(
  tx: Tx,
  invitation: NewInvitation,
  now: Date,
): Promise<Outcome<void, 'already-there'>> {
  const { to, email, by, role } = invitation
  if (await holdsPlace(tx, email, to, role)) return refuse('already-there')
  const id = await store(tx, invitation, now)
  await recordDeed(tx, { personId: by, deed: `${role}.invited`, ...to }, now)
  const identity = `invitation ${'associationId' in to ? to.associationId : to.territoryId}`
  const posting = await requestLetter(tx, { email, network: invitation.network, identity }, now)
  if (posting.post) {
    const fact = { invitationId: id, ...notBefore(posting, now) }
    await announce(tx, 'members.invited', fact, now)
  }
  return done(undefined)
}

async function store(tx: Tx, invitation: NewInvitation, now: Date): Promise<string> {
  const { to, email, role, by, lang, handsOver = false } = invitation
  const { rows } = await sql<{ id: string }>`
    insert into invitations
      (id, email, lang, role, association_id, territory_id, invited_by, hands_over, invited_at, expires_at)
    values (${newId()}, ${email}, ${lang}, ${role}, ${'associationId' in to ? to.associationId : null},
      ${'territoryId' in to ? to.territoryId : null}, ${by}, ${handsOver}, ${now}, ${addDays(now, invitationDays)})
    on conflict (coalesce(association_id::text, territory_id), lower(email))
      where accepted_at is null and declined_at is null and cancelled_at is null
    do update set role = excluded.role, lang = excluded.lang, invited_by = excluded.invited_by,
      hands_over = excluded.hands_over, invited_at = excluded.invited_at, expires_at = excluded.expires_at
    returning id`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('an invitation that was just written is missing')
  return row.id
}

/** Takes an invitation back while it waits. */
export async function cancelInvitation(
  tx: Tx,
  { id, to, by }: { id: string; to: InvitedTo; by: string },
  now: Date,
): Promise<void> {
  const cancelled = await tx
    .updateTable('invitations')
    .set({ cancelled_at: now, cancelled_by: by })
    .where('id', '=', id)
    .where(({ eb }) =>
      'associationId' in to
        ? eb('association_id', '=', to.associationId)
        : eb('territory_id', '=', to.territoryId),
    )
    .where('accepted_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (cancelled) await recordDeed(tx, { personId: by, deed: 'invitation.cancelled', ...to }, now)
}
