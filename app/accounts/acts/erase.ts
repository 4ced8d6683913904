import type { Tx } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'
import type { Lang } from '../../platform/languages.ts'
import type { Shelf } from '../rules/shelf.ts'
import '../tables.ts'

/**
 * Forgets a person: each room empties its shelf, then the account goes, with its sessions and places. What was done
 * in the name of an association stays written, without a name.
 */
export async function erasePerson(tx: Tx, person: Person, shelves: readonly Shelf[]): Promise<void> {
  for (const shelf of shelves) await shelf.forget(tx, person)
  await tx.deleteFrom('people').where('id', '=', person.id).execute()
}

/** Signs a person out of every device. */
export async function endSessions(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom('sessions').where('person_id', '=', personId).execute()
}

/** Notes that a person was here: an account that lives is never deleted. */
export async function markSeen(tx: Tx, personId: string, now: Date, lang?: Lang): Promise<void> {
  await tx
    .updateTable('people')
    .set({ seen_at: now, told_at: null, ...(lang && { lang }) })
    .where('id', '=', personId)
    .execute()
}
