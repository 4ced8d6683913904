import type { Db, Tx } from '../../platform/db/database.ts'
import type { Person } from '../../platform/http/route.ts'

/** What a room keeps about people: how to give it to them, and how to forget it. All stand in `app/personal-data.ts`. */
export type Shelf = {
  /** Its name in the exported file. */
  name: string
  take: (db: Db, person: Person) => Promise<unknown>
  /** Runs in the transaction that deletes the account, just before. */
  forget: (tx: Tx, person: Person) => Promise<void>
}
