import { sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/instants.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import type { Lang } from '../../platform/languages.ts'
import { type AnyHand, record } from './record.ts'

export type Invitation = {
  charterId: string
  associationId: string
  email: string
  role: 'steward' | 'member'
  lang: Lang
  by: NonNullable<AnyHand>
  /** One of the letters of a call for successors: the call itself stands in the history, once. */
  isCall?: boolean
}

/** Letters an address receives in a day from all groups together. */
const lettersADay = 3
const invitationLifetime = 30

/** Asks somebody into the group, in the name of an association. Asking twice while it waits is asking once. */
export async function invite(
  tx: Tx,
  { charterId, associationId, email, role, lang, by, isCall = false }: Invitation,
  now: Date,
): Promise<Outcome<undefined, 'enough-today'>> {
  const address = email.toLowerCase()
  await sql`select pg_advisory_xact_lock(hashtextextended(${`invite:${address}`}, 0))`.execute(tx)
  const lately = await tx
    .selectFrom('local_invitations')
    .select(['charter_id', 'role', 'answered_at'])
    .where(sql`lower(email)`, '=', address)
    .where('invited_at', '>', addDays(now, -1))
    .execute()
  if (lately.some((one) => one.charter_id === charterId && one.role === role && !one.answered_at))
    return done(undefined)
  if (lately.length >= lettersADay) return refuse('enough-today')
  const id = newId()
  await tx
    .insertInto('local_invitations')
    .values({
      ...{ id, charter_id: charterId, association_id: associationId, email, role, lang, hash: null },
      ...{ invited_by: by.personId, invited_at: now, expires_at: addDays(now, invitationLifetime) },
      answered_at: null,
    })
    .execute()
  if (!isCall) await record(tx, { charterId, kind: `invited-${role}`, by, subject: associationId }, now)
  await announce(tx, 'local-charter.invited', { invitationId: id }, now)
  return done(undefined)
}

/** The letter is about to leave: only the hash of its secret stays. */
export async function sealInvitation(tx: Tx, invitationId: string, hash: string): Promise<void> {
  await tx.updateTable('local_invitations').set({ hash }).where('id', '=', invitationId).execute()
}
