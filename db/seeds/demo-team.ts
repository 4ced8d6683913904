import { addToTeam } from '../../app/accounts/index.ts'
import type { Db } from '../../app/platform/db/database.ts'

/** Who writes the charter on a demonstration site; its letters are in the demonstration mailbox. */
export const demoTeamAddress = 'equipe@tissons.example'

export async function loadDemoTeam(db: Db, now: Date): Promise<void> {
  await db.transaction().execute((tx) => addToTeam(tx, demoTeamAddress, 'demonstration', now))
}
