import type { Db } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'
import '../tables.ts'

export type OpenSession = { openedAt: Date; expiresAt: Date; isThisOne: boolean }

/** The devices a person is signed in on, the latest first. */
export async function sessionsOf(db: Db, personId: string, hash: string, now: Date): Promise<OpenSession[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(['hash', 'created_at', 'expires_at'])
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) => ({
    openedAt: row.created_at,
    expiresAt: row.expires_at,
    isThisOne: row.hash === hash,
  }))
}

/** What this room knows of a person, for them to take away. */
export async function accountOf(db: Db, person: Person): Promise<unknown> {
  const account = await db
    .selectFrom('people')
    .select(['email as courriel', 'name as nom', 'lang as langue', 'created_at as depuis', 'seen_at as vue'])
    .where('id', '=', person.id)
    .executeTakeFirst()
  const sessions = await db
    .selectFrom('sessions')
    .select(['created_at as ouverte', 'expires_at as expire'])
    .where('person_id', '=', person.id)
    .execute()
  const asked = await db
    .selectFrom('sign_in_requests')
    .select('requested_at as le')
    .where((eb) => eb(eb.fn('lower', ['email']), '=', person.email.toLowerCase()))
    .execute()
  return { ...account, equipeNationale: person.isTeam, sessions, demandesDeLien: asked }
}
