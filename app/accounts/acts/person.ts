import { sql } from 'kysely'
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'
import { personByEmail } from '../queries/people.ts'

/** The person who has this address; two calls at once make one person. */
export async function findOrCreatePerson(tx: Tx, email: string, now: Date): Promise<Person> {
  await sql`insert into people (id, email, created_at, seen_at) values (${newId()}, ${email}, ${now}, ${now})
    on conflict (lower(email)) do nothing`.execute(tx)
  const person = await personByEmail(tx, email)
  if (!person) throw new Error('a person who was just created is missing')
  return person
}

/** The name a person gives themselves; an empty one changes nothing. */
export async function namePerson(tx: Tx, personId: string, name: string): Promise<void> {
  if (name) await tx.updateTable('people').set({ name }).where('id', '=', personId).execute()
}
