import type { PgBoss } from 'pg-boss'
import type { Sql } from '../db/database.ts'
import { bossConnection } from './boss.ts'
import type { FactName } from './facts.ts'

/** The queue every reaction goes through, and the one it ends in after its last failure. */
export const reactionQueue = 'reactions'
export const failedQueue = 'reactions-failed'

/** What pg-boss keeps for one reaction to one fact. */
export type ReactionJob = { reaction: string; factId: number; fact: string; payload: unknown; at: string }

/** Facts handed over at a time: small enough to keep the lock short. */
export const factsAtATime = 500

/**
 * Hands waiting facts over to pg-boss, in one transaction: a fact is either still waiting or its reactions
 * are queued, never both, never neither.
 * @param reactionsTo names of the reactions to a fact.
 * @returns how many facts were handed over; call again while it is `factsAtATime`.
 */
export async function relayFacts(
  sql: Sql,
  boss: PgBoss,
  reactionsTo: (name: FactName) => string[],
  now: Date,
): Promise<number> {
  return sql.begin(async (tx) => {
    const facts = await tx<{ id: number; name: FactName; payload: unknown; at: Date }[]>`
      update facts set dispatched_at = ${now} where id in (
        select id from facts where dispatched_at is null order by id limit ${factsAtATime} for update skip locked
      ) returning id, name, payload, at`
    const jobs = facts.flatMap((fact) =>
      reactionsTo(fact.name).map((reaction) => ({
        ...later(fact.payload),
        data: {
          reaction,
          factId: fact.id,
          fact: fact.name,
          payload: fact.payload,
          at: fact.at.toISOString(),
        },
      })),
    )
    if (jobs.length > 0) await boss.insert(reactionQueue, jobs, { db: bossConnection(tx) })
    return facts.length
  })
}

/** A fact may ask that its reactions wait: `notBefore`, an ISO instant in its payload. */
function later(payload: unknown): { startAfter?: string } {
  const notBefore = (payload as { notBefore?: unknown } | null)?.notBefore
  return typeof notBefore === 'string' ? { startAfter: notBefore } : {}
}
