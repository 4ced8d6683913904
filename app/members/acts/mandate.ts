import { markSeen } from '../../accounts/index.ts'
import { hashSecret, newSecret } from '../../kernel/ids.ts'
import { addDays, type Day, dayOf } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import {
  askAgainDays,
  mandateLinkDays,
  mandateState,
  mostAsks,
  stillYouDays,
} from '../rules/mandate-clock.ts'
import { recordDeed } from './record-deed.ts'
import '../facts.ts'
import '../tables.ts'

/** “Still me”, and until when if they know. */
export async function confirmMandate(
  tx: Tx,
  place: { membershipId: string; personId: string; associationId: string; termEndsOn: Day | undefined },
  now: Date,
): Promise<void> {
  const { membershipId, personId, associationId, termEndsOn } = place
  const confirmed = await tx
    .updateTable('memberships')
    .set({ confirmed_at: now, asked_at: null, asked_times: 0, term_ends_on: termEndsOn ?? null })
    .where('id', '=', membershipId)
    .where('ended_at', 'is', null)
    // Pressed twice, it was said once.
    .where(({ eb, or }) =>
      or([
        eb('confirmed_at', '<', new Date(now.getTime() - 60_000)),
        eb('term_ends_on', 'is distinct from', termEndsOn ?? null),
      ]),
    )
    .returning('id')
    .executeTakeFirst()
  if (!confirmed) return
  await markSeen(tx, personId, now)
  await recordDeed(tx, { personId, deed: 'mandate.confirmed', associationId }, now)
}

/** Finds the representatives to ask today and announces a letter for each. Run twice a day, it asks once. */
export async function askDueMandates(tx: Tx, now: Date): Promise<number> {
  const due = (await mayBeDue(tx, now)).filter((clock) => mandateState(clock, now) === 'due')
  for (const { id, askedTimes } of due) {
    await tx
      .updateTable('memberships')
      .set({ asked_at: now, asked_times: askedTimes + 1 })
      .where('id', '=', id)
      .execute()
    await announce(tx, 'members.mandate-due', { membershipId: id }, now)
  }
  return due.length
}

/** Those an index finds; the rule has the last word. */
function mayBeDue(tx: Tx, now: Date) {
  return tx
    .selectFrom('memberships')
    .select(['id', 'confirmed_at as confirmedAt', 'term_ends_on as termEndsOn'])
    .select(['asked_at as askedAt', 'asked_times as askedTimes'])
    .where('ended_at', 'is', null)
    .where('role', '=', 'representative')
    .where(({ eb, or }) =>
      or([eb('confirmed_at', '<=', addDays(now, -stillYouDays)), eb('term_ends_on', '<=', dayOf(now))]),
    )
    .where(({ eb, or }) =>
      or([eb('asked_at', 'is', null), eb('asked_at', '<=', addDays(now, -askAgainDays))]),
    )
    .where('asked_times', '<', mostAsks)
    .forUpdate()
    .skipLocked()
    .execute()
}

/** Makes the link of a “still you?” letter. @returns its secret; only the hash is stored. */
export async function makeMandateLink(tx: Tx, membershipId: string, now: Date): Promise<string> {
  const secret = newSecret()
  await tx
    .insertInto('mandate_links')
    .values({
      hash: hashSecret(secret),
      membership_id: membershipId,
      created_at: now,
      expires_at: addDays(now, mandateLinkDays),
    })
    .execute()
  return secret
}

/** Makes the link of an invitation’s letter, the same way. */
export async function makeInvitationLink(tx: Tx, invitationId: string, now: Date): Promise<string> {
  const secret = newSecret()
  await tx
    .insertInto('invitation_links')
    .values({ hash: hashSecret(secret), invitation_id: invitationId, created_at: now })
    .execute()
  return secret
}

/** Forgets links that no longer open anything. */
export async function forgetOldLinks(tx: Tx, now: Date): Promise<void> {
  await tx.deleteFrom('mandate_links').where('expires_at', '<', now).execute()
  await tx
    .deleteFrom('invitations')
    .where('accepted_at', 'is', null)
    .where('expires_at', '<', addDays(now, -90))
    .execute()
}
