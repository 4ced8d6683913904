import { type RawBuilder, sql } from 'kysely'
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
  await factPart(name, payload, now, sql`true`).execute(tx)
}

/**
 * The same as a part of an act’s one statement.
 * @param when whether the statement writes at all.
 * @example sql`with held as (…), fact as (${factPart('signature.confirmed', { signatureId }, now, stillThere)}) …`
 */
export function factPart<N extends FactName>(
  name: N,
  payload: Facts[N],
  now: Date,
  when: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`
    insert into facts (name, payload, at)
    select ${name}::text, ${JSON.stringify(payload)}::text::jsonb, ${now}::timestamptz where ${when}`
}
