import { sql } from 'kysely'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import '../facts.ts'
import '../tables.ts'

type Joined = { keptId: string; mergedId: string }

/**
 * What the second of two joined entries told becomes the first’s, where the first told nothing: each part whole, so
 * that two half-truths are not mixed. Done twice is done once.
 */
export async function moveProfile(tx: Tx, { keptId, mergedId }: Joined, now: Date): Promise<void> {
  await movePart(tx, 'association_profiles', keptId, mergedId)
  await movePart(tx, 'association_exchanges', keptId, mergedId)
  await movePart(tx, 'association_memberships', keptId, mergedId)
  await movePart(tx, 'association_places', keptId, mergedId)
  // Those who say that they belong to the second, a network, belong to the first.
  await sql`update association_memberships m set network_id = ${keptId},
      network_name = (select name from associations where id = ${keptId})
    where network_id = ${mergedId} and association_id <> ${keptId}`.execute(tx)
  await announce(tx, 'association.profile-changed', { associationId: keptId }, now)
}

type Part =
  | 'association_profiles'
  | 'association_exchanges'
  | 'association_memberships'
  | 'association_places'

async function movePart(tx: Tx, part: Part, keptId: string, mergedId: string): Promise<void> {
  await sql`update ${sql.table(part)} set association_id = ${keptId}
    where association_id = ${mergedId}
      and not exists (select from ${sql.table(part)} where association_id = ${keptId})`.execute(tx)
  await sql`delete from ${sql.table(part)} where association_id = ${mergedId}`.execute(tx)
}
