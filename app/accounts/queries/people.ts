import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'
import '../tables.ts'

/** Whose session this is, by the hash of its secret. */
export async function personBySession(db: Db, hash: string, now: Date): Promise<Person | undefined> {
  const row = await people(db)
    .innerJoin('sessions', 'sessions.person_id', 'people.id')
    .where('sessions.hash', '=', hash)
    .where('sessions.expires_at', '>', now)
    .executeTakeFirst()
  return row && asPerson(row)
}

/** Someone we know by an address, however its letters are cased. */
export async function personByEmail(db: Db | Tx, email: string): Promise<Person | undefined> {
  const row = await people(db).where(sql`lower(people.email)`, '=', email.toLowerCase()).executeTakeFirst()
  return row && asPerson(row)
}

/** People by identifier; those who left for good are absent. */
export async function peopleByIds(db: Db | Tx, ids: readonly string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map()
  const rows = await people(db)
    .where('people.id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, asPerson(row)]))
}

/** Addresses of the national team, in the order they were added. */
export async function teamMembers(
  db: Db,
): Promise<{ id: string; email: string; addedAt: Date; addedBy: string }[]> {
  return db
    .selectFrom('team_members')
    .innerJoin('people', 'people.id', 'team_members.person_id')
    .select([
      'people.id',
      'people.email',
      'team_members.added_at as addedAt',
      'team_members.added_by as addedBy',
    ])
    .orderBy('team_members.added_at')
    .execute()
}

/** A sign-in link that can still be used. */
export async function openLink(db: Db, hash: string, now: Date): Promise<{ email: string } | undefined> {
  return db
    .selectFrom('sign_in_links')
    .select('email')
    .where('hash', '=', hash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
}

// Kysely’s booleans may be numbers, for other databases.
function asPerson<T extends { isTeam: unknown }>(row: T): T & { isTeam: boolean } {
  return { ...row, isTeam: row.isTeam === true }
}

function people(db: Db | Tx) {
  return db
    .selectFrom('people')
    .leftJoin('team_members', 'team_members.person_id', 'people.id')
    .select(['people.id', 'people.email', 'people.name', 'people.lang'])
    .select((get) => get('team_members.person_id', 'is not', null).as('isTeam'))
}
