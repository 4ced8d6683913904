import { sql } from 'kysely'
import { publishedVersions } from '../../app/charter/index.ts'
import { bringIn } from '../../app/intake/index.ts'
import type { Db } from '../../app/platform/db/database.ts'
import { olderSignatures, olderSource } from './cast/older-signatures.ts'
import { demoTeamAddress } from './demo-team.ts'

/** When the demonstration’s team brought its list in. */
const broughtIn = new Date('2026-10-20T09:30:00Z')

/**
 * A list of older signatures, brought in through the acts of the team: three came in, two wait for somebody, and
 * the others show what a list may hold. Does nothing the second time.
 */
export async function loadDemoIntake(db: Db): Promise<void> {
  const known = await db.selectFrom('intakes').select('id').limit(1).executeTakeFirst()
  const [version] = await publishedVersions(db)
  const team = await db
    .selectFrom('people')
    .select('id')
    .where('email', '=', demoTeamAddress)
    .executeTakeFirst()
  if (known || !version || !team) return
  const rows = olderSignatures.map((cells, i) => ({ line: i + 1, cells: [...cells] }))
  await db.transaction().execute(async (tx) => {
    await bringIn(
      tx,
      { source: olderSource, fileName: 'signatures-2025.csv', rows, by: team.id },
      version.number,
      broughtIn,
    )
    await sql`update associations set fictional = true`.execute(tx)
    await sql`update facts set dispatched_at = ${broughtIn} where name like 'intake.%' or name = 'signature.taken-over'`.execute(
      tx,
    )
  })
}
