import { sql } from 'kysely'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { invitable } from '../queries/invited.ts'
import { leavesAt } from '../rules/invitation.ts'
import { recordEvent } from './record-event.ts'
import type { Asked } from './start.ts'
import '../facts.ts'
import '../tables.ts'

/** Invites the associations of an import to sign by themselves, once, a letter after the other. @returns how many. */
export async function invite(
  tx: Tx,
  { intakeId, revision, by }: Asked,
  now: Date,
): Promise<Outcome<number, 'changed-meanwhile'>> {
  const intake = await tx
    .selectFrom('intakes')
    .select(['state', 'revision'])
    .where('id', '=', intakeId)
    .forUpdate()
    .executeTakeFirst()
  if (intake?.state !== 'applied' || intake.revision !== revision) return refuse('changed-meanwhile')
  const letters = await invitable(tx, intakeId)
  await tx
    .updateTable('intake_takings')
    .set({ invited_at: now })
    .where('intake_id', '=', intakeId)
    .where('contact', 'is not', null)
    .execute()
  // A second answer from the same mailbox gets no letter: its address has no use any more.
  const invited = letters.map(({ signatureId }) => signatureId)
  await tx
    .updateTable('intake_takings')
    .set({ contact: null })
    .where('intake_id', '=', intakeId)
    .where((eb) => eb.not(eb('signature_id', '=', eb.fn.any(eb.val(invited)))))
    .execute()
  for (const [n, { signatureId }] of letters.entries())
    await announce(tx, 'intake.invited', { signatureId, notBefore: leavesAt(n, now).toISOString() }, now)
  await tx
    .updateTable('intakes')
    .set({ revision: revision + 1, progress_at: now })
    .where('id', '=', intakeId)
    .execute()
  await recordEvent(tx, intakeId, 'invited', now, { by, count: letters.length })
  return done(letters.length)
}

/** The letter left: its address is no longer needed. */
export async function forgetContact(tx: Tx, signatureId: string): Promise<void> {
  await tx
    .updateTable('intake_takings')
    .set({ contact: null })
    .where('signature_id', '=', signatureId)
    .execute()
}

/** Somebody asks to be forgotten: no import keeps their mailbox any more. */
export async function forgetMailbox(tx: Tx, email: string): Promise<void> {
  await sql`update intake_takings set contact = null where lower(contact) = lower(${email})`.execute(tx)
}
