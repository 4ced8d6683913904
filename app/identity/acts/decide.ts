import { findOrCreatePerson, namePerson } from '../../accounts/index.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { join, recordDeed } from '../../members/index.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { type EntryRequest, requestById } from '../queries/requests.ts'
import { isContest } from '../rules/claim-vouch.ts'
import type { Decision } from '../rules/request.ts'
import '../facts.ts'
import '../tables.ts'

export type NewDecision = {
  requestId: string
  decision: Decision
  reason: string
  /** Who decides; undefined when a mailbox that signed does, by its letter, or when neighbours did. */
  by: string | undefined
  /** Nobody contested what neighbours said. */
  byNeighbours?: boolean
  /** Only requests about this association; every one for the team. */
  associationId?: string
}

type WhyNotDecide = 'unknown' | 'decided' | 'contested'

/**
 * Decides once: the first press counts. A claim that is accepted lets its person represent the association; one that
 * neighbours were asked about is not refused by who held the entry before, but handed to the team.
 */
export async function decide(
  tx: Tx,
  { requestId, decision, reason, by, byNeighbours = false, associationId }: NewDecision,
  now: Date,
): Promise<Outcome<EntryRequest, WhyNotDecide>> {
  const request = await requestById(tx, requestId)
  if (!request?.confirmedAt || (associationId && request.associationId !== associationId))
    return refuse('unknown')
  const byTeam = by !== undefined && associationId === undefined
  if (isContest(request, decision, byTeam)) return contest(tx, request, { by, reason }, now)
  const decided = await tx
    .updateTable('entry_requests')
    .set({
      decided_at: now,
      decided_by: by ?? null,
      decided_by_mailbox: by === undefined && !byNeighbours,
      decided_by_neighbours: byNeighbours,
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

/** Kept with its reason, for the team. Whoever claims is let in by a decision only. */
async function contest(
  tx: Tx,
  { id, associationId, decidedAt }: EntryRequest,
  { by, reason }: Pick<NewDecision, 'by' | 'reason'>,
  now: Date,
): Promise<Outcome<EntryRequest, WhyNotDecide>> {
  if (decidedAt) return refuse('decided')
  const contested = await tx
    .updateTable('entry_requests')
    .set({ contested_at: now, contested_because: reason })
    .where('id', '=', id)
    .where('decided_at', 'is', null)
    .where('contested_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (contested && by) await recordDeed(tx, { personId: by, deed: 'claim.contested', associationId }, now)
  return refuse('contested')
}

async function letIn(tx: Tx, request: EntryRequest, by: string | undefined, now: Date): Promise<void> {
  const person = await findOrCreatePerson(tx, request.email, now)
  if (!person.name) await namePerson(tx, person.id, request.name)
  const { associationId } = request
  const member = { personId: person.id, associationId, role: 'representative', basis: 'claim', by } as const
  await join(tx, member, now)
}
