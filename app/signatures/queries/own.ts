import { sql } from 'kysely'

/**
 * `o` is a signature that its association gave here. One brought in from an older list stops nobody from
 * signing by themselves.
 */
export const isOwn = sql<boolean>`not (o.proof_level in ('historic', 'paper', 'meeting') and exists (
  select from signature_origins older where older.signature_id = o.id))`
