import { sql } from 'kysely'
import type { Db, Tx } from '../db/database.ts'

/** Every kind of fact and what it carries. Each room adds its own in its `facts.ts`, by declaration merging. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the rooms
export interface Facts {}

export type FactName = keyof Facts & string

declare module '../db/database.ts' {
  interface Tables {
    facts: {
      id: number
      name: string
      payload: unknown
      at: Date
      dispatched_at: Date | null
    }
  }
}

/**
 * Records a fact in the caller’s transaction. What follows from it stands in `app/reactions.ts` and
 * happens after the commit, at least once.
 * @example await announce(tx, 'signature.confirmed', { signatureId }, now)
 */
export async function announce<N extends FactName>(
  tx: Tx | Db,
  name: N,
  payload: Facts[N],
  now: Date,
): Promise<void> {
  await sql`insert into facts (name, payload, at) values (${name}, ${JSON.stringify(payload)}::text::jsonb, ${now})`.execute(
    tx,
  )
}

/** A fact as `factsPart` takes it. */
export function factGiven<N extends FactName>(name: N, payload: Facts[N], now: Date) {
  return { name, payload, at: now.toISOString() }
}

/**
 * The same as a part of a statement that does many acts at once: its part `held` has a row for each act that is
 * done, with the act’s fact (`factGiven`) in its column `fact`.
 * @example sql`with held as (…), fact as (${factsPart}) …`
 */
export const factsPart = sql`
  insert into facts (name, payload, at)
  select f.name, f.payload, f.at
  from held, jsonb_to_record(held.fact) as f(name text, payload jsonb, at timestamptz)`
