import { hashSecret, newSecret } from '../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'
import type { Lang } from '../../platform/languages.ts'
import { sessionLifetime } from '../rules/sign-in.ts'
import { markSeen } from './erase.ts'
import { findOrCreatePerson } from './person.ts'

export type Session = { secret: string; person: Person; returnTo: string }

/** Uses a link up and opens a session. Pressed twice at once, it opens one: the row can be deleted once. */
export async function signIn(
  tx: Tx,
  linkSecret: string,
  now: Date,
  lang?: Lang,
): Promise<Outcome<Session, 'unknown-link'>> {
  const link = await tx
    .deleteFrom('sign_in_links')
    .where('hash', '=', hashSecret(linkSecret))
    .where('expires_at', '>', now)
    .returning(['email', 'return_to'])
    .executeTakeFirst()
  if (!link) return refuse('unknown-link')
  const session = await openSession(tx, link.email, now, lang)
  return done({ ...session, returnTo: link.return_to })
}

/**
 * Where every way of signing in ends: whoever just proved that an address is theirs gets a session.
 * @param lang the language they read, which their letters will have from now on.
 * @returns the secret of its cookie; only the hash is stored.
 */
export async function openSession(
  tx: Tx,
  email: string,
  now: Date,
  lang?: Lang,
): Promise<{ secret: string; person: Person }> {
  const person = await findOrCreatePerson(tx, email, now)
  await markSeen(tx, person.id, now, lang)
  const secret = newSecret()
  await tx
    .insertInto('sessions')
    .values({
      hash: hashSecret(secret),
      person_id: person.id,
      created_at: now,
      expires_at: new Date(now.getTime() + sessionLifetime),
    })
    .execute()
  return { secret, person }
}

/** Ends a session, by the secret of its cookie. */
export async function signOut(tx: Tx, secret: string): Promise<void> {
  await tx.deleteFrom('sessions').where('hash', '=', hashSecret(secret)).execute()
}
