import type { Db, Tx } from '../../platform/db/database.ts'
import { signedBy } from '../../signatures/index.ts'

/** Whether a mailbox without an account may have one: it signed for an association. */
export async function isExpected(db: Db | Tx, email: string): Promise<boolean> {
  return (await signedBy(db, email)).length > 0
}
