import { loadDemoBeside } from '../db/seeds/demo-beside.ts'
import { loadDemoCooperations } from '../db/seeds/demo-cooperations.ts'
import { loadDemoDiscussions } from '../db/seeds/demo-discussions.ts'
import { loadDemoIdentity } from '../db/seeds/demo-identity.ts'
import { loadDemoIntake } from '../db/seeds/demo-intake.ts'
import { loadDemoListings } from '../db/seeds/demo-listings.ts'
import { loadDemoLocalCharters } from '../db/seeds/demo-local-charters.ts'
import { loadDemoMeetings } from '../db/seeds/demo-meetings.ts'
import { loadDemoNewerNational } from '../db/seeds/demo-newer-national.ts'
import { loadDemoPeople } from '../db/seeds/demo-people.ts'
import { loadDemoPlaces } from '../db/seeds/demo-places.ts'
import { loadDemoPlans } from '../db/seeds/demo-plans.ts'
import { loadDemoProfiles } from '../db/seeds/demo-profiles.ts'
import { loadDemoProjects } from '../db/seeds/demo-projects.ts'
import { loadDemoPublications } from '../db/seeds/demo-publications.ts'
import { loadDemoRegister } from '../db/seeds/demo-register.ts'
import { loadDemoSignatures } from '../db/seeds/demo-signatures.ts'
import { loadDemoTeam } from '../db/seeds/demo-team.ts'
import { loadNationalCharter } from '../db/seeds/national-charter.ts'
import { keepCounts } from './opendata/index.ts'
import type { Config } from './platform/config.ts'
import { type Connection, connect, database } from './platform/db/database.ts'
import { startEmbedded } from './platform/db/embedded.ts'
import { migrate } from './platform/db/migrate.ts'
import { migrateJobs } from './platform/jobs/boss.ts'

/** The demonstration’s charter is older than its first signature. */
const demoBeginning = new Date('2026-02-01T09:00:00Z')

export type Ground = { owner: Connection; web: Connection; stop(): Promise<void> }

/**
 * A database ready to serve: embedded or outside, migrated, with the demonstration world when asked for.
 * @param say one line of progress for a person.
 */
export async function prepareDatabase(config: Config, say: (line: string) => void): Promise<Ground> {
  const ground = await openGround(config, say)
  // pg-boss opens its transactions by hand: they need the one connection.
  const owner = connect(ground.owner, 1)
  try {
    const applied = await migrate(owner)
    await migrateJobs(owner)
    if (applied.length > 0) say(`Database laid out: ${applied.length} migration(s) applied.`)
    await loadNationalCharter(database(owner), config.demo ? demoBeginning : new Date())
    if (config.demo) {
      await loadDemoPlaces(owner, new Date())
      await bringDemoRegister(ground.owner)
      await loadDemoSignatures(database(owner), new Date())
      await loadDemoProfiles(database(owner))
      await loadDemoCooperations(database(owner))
      await loadDemoListings(database(owner), new Date())
      await loadDemoBeside(database(owner), new Date())
      await loadDemoTeam(database(owner), new Date())
      await loadDemoIntake(database(owner))
      await loadDemoPeople(database(owner), new Date())
      await loadDemoIdentity(database(owner), new Date())
      await loadDemoLocalCharters(database(owner), new Date())
      await loadDemoPlans(database(owner), new Date())
      await loadDemoNewerNational(database(owner), new Date())
      await loadDemoMeetings(database(owner), new Date())
      await loadDemoPublications(database(owner), new Date())
      await loadDemoProjects(database(owner), new Date())
      await loadDemoDiscussions(database(owner), new Date())
      await database(owner)
        .transaction()
        .execute((tx) => keepCounts(tx, new Date()))
    }
  } finally {
    await owner.end({ timeout: 5 })
  }
  return ground
}

/** An import asks for two connections. */
async function bringDemoRegister(owner: Connection): Promise<void> {
  const sql = connect(owner, 2)
  await loadDemoRegister(sql).finally(() => sql.end({ timeout: 5 }))
}

/**
 * The database as it is, without migrating.
 * @param options.join uses the embedded database of a site that runs: for the operator’s commands.
 */
export async function openGround(
  config: Config,
  say: (line: string) => void,
  options: { join?: boolean } = {},
): Promise<Ground> {
  if (config.databaseUrl) return outside(config.databaseUrl, config.databaseOwnerUrl)
  const embedded = await startEmbedded({ dataDirectory: config.dataDirectory, say, ...options })
  return { owner: embedded.owner, web: embedded.web, stop: embedded.stop }
}

/** With one URL, its role owns the tables and the site steps down to the web role on each connection. */
function outside(url: string, ownerUrl: string | undefined): Ground {
  return {
    owner: { url: ownerUrl ?? url },
    web: ownerUrl ? { url } : { url, role: 'tissons_web' },
    stop: async () => {},
  }
}
