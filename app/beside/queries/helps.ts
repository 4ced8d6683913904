import { sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Help } from '../../platform/http/route.ts'
import '../tables.ts'

/** The help that goes on in a session, without the helper’s address. */
export async function openHelp(
  db: Db,
  sessionHash: string,
  now: Date,
): Promise<Omit<Help, 'email'> | undefined> {
  const row = await db
    .selectFrom('helps')
    .select(['helped', 'structure_kind', 'structure', 'role', 'ends_at'])
    .where('session_hash', '=', sessionHash)
    .where('ends_at', '>', now)
    .executeTakeFirst()
  if (!row) return undefined
  const { helped, structure_kind, structure, role, ends_at } = row
  return { helped, structure: { kind: structure_kind, name: structure }, role, endsAt: ends_at }
}

/** Of these associations, those whose name stands among the signatories: the others are told to nobody. */
export async function namedSignatories(db: Db, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select id from associations_named_public where is_signatory and id = any(${[...ids]}::uuid[])`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** Whom a person is helping now, for them to take away. */
export function helpsOf(db: Db, person: { id: string }): Promise<unknown> {
  return db
    .selectFrom('helps')
    .select(['helped as aidee', 'structure', 'role', 'began_at as depuis', 'ends_at as jusqua'])
    .where('person_id', '=', person.id)
    .execute()
}
