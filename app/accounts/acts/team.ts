import type { Tx } from '../../platform/db/database.ts'
import { personByEmail } from '../queries/people.ts'
import { findOrCreatePerson } from './person.ts'

/** Gives the national team’s rights to an address. Adding twice is adding once. */
export async function addToTeam(tx: Tx, email: string, addedBy: string, now: Date): Promise<void> {
  const person = await findOrCreatePerson(tx, email, now)
  await tx
    .insertInto('team_members')
    .values({ person_id: person.id, added_at: now, added_by: addedBy })
    .onConflict((conflict) => conflict.column('person_id').doNothing())
    .execute()
}

/** Takes them back, and closes the person’s sessions. False when the address was not in the team. */
export async function removeFromTeam(tx: Tx, email: string): Promise<boolean> {
  const person = await personByEmail(tx, email)
  if (!person?.isTeam) return false
  await tx.deleteFrom('team_members').where('person_id', '=', person.id).execute()
  await tx.deleteFrom('sessions').where('person_id', '=', person.id).execute()
  return true
}
