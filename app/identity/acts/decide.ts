import { findOrCreatePerson, namePerson } from '../../accounts/index.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { join, recordDeed } from '../../members/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { type EntryRequest, requestById } from '../queries/requests.ts'
import type { Decision } from '../rules/request.ts'
import '../facts.ts'
import '../tables.ts'

export type NewDecision = {
  requestId: string
  decision: Decision
  reason: string
  /** Who decides; undefined when a mailbox that signed does, by its letter. */
  by: string | undefined
  /** Only requests about this association; every one for the team. */
  associationId?: string
}

/** Decides once: the first press counts. A claim that is accepted lets its person represent the association. */
export async function decide(
  tx: Tx,
  { requestId, decision, reason, by, associationId }: NewDecision,
  now: Date,
): Promise<Outcome<EntryRequest, 'unknown' | 'decided'>> {
  const request = await requestById(tx, requestId)
  if (!request?.confirmedAt || (associationId && request.associationId !== associationId))
    return refuse('unknown')
  const decided = await tx
    .updateTable('entry_requests')
    .set({
      decided_at: now,
      decided_by: by ?? null,
      decided_by_mailbox: by === undefined,
      decision,
      reason,
    })
    .where('id', '=', requestId)
    .where('decided_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!decided) return refuse('decided')
  if (by) {
    const about = { personId: by, associationId: request.associationId }
    await recordDeed(tx, { ...about, deed: `${request.kind}.${decision}` }, now)
  }
  if (request.kind === 'claim' && decision === 'accepted') await letIn(tx, request, by, now)
  await announce(tx, 'identity.decided', { requestId }, now)
  return done(request)
}

async function letIn(tx: Tx, request: EntryRequest, by: string | undefined, now: Date): Promise<void> {
  const person = await findOrCreatePerson(tx, request.email, now)
  if (!person.name) await namePerson(tx, person.id, request.name)
  const { associationId } = request
  const member = { personId: person.id, associationId, role: 'representative', basis: 'claim', by } as const
  await join(tx, member, now)
}
