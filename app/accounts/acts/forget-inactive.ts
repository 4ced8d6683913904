import type { Tx } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { inactivePeople } from '../queries/inactive.ts'
import type { Shelf } from '../rules/shelf.ts'
import { erasePerson } from './erase.ts'
import '../tables.ts'

declare module '../../platform/jobs/facts.ts' {
  interface Facts {
    /** An account has slept for nearly two years: its owner is told before it goes. */
    'accounts.sleeping': { personId: string }
  }
}

/** Tells those whose account has slept for long, and asks for a letter to each. */
export async function tellInactive(tx: Tx, now: Date): Promise<void> {
  for (const { id } of await inactivePeople(tx, 'to-tell', now)) {
    await tx.updateTable('people').set({ told_at: now }).where('id', '=', id).execute()
    await announce(tx, 'accounts.sleeping', { personId: id }, now)
  }
}

/** Deletes the accounts whose owners were told a month ago and did not come back. */
export async function forgetInactive(tx: Tx, shelves: readonly Shelf[], now: Date): Promise<Person[]> {
  const gone = await inactivePeople(tx, 'to-forget', now)
  for (const person of gone) await erasePerson(tx, person, shelves)
  return gone
}
