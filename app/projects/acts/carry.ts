import { sql } from 'kysely'
import { addDays } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { carriedADay } from '../rules/replying.ts'
import '../tables.ts'

/** Notes that a letter is carried between the lead and a partner. @returns whether one more may pass today. */
export async function carryOne(
  tx: Tx,
  { projectId, partnerId }: { projectId: string; partnerId: string },
  now: Date,
): Promise<boolean> {
  await sql`select from projects where id = ${projectId} for update`.execute(tx)
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from project_events where project_id = ${projectId} and partner_id = ${partnerId}
      and event = 'carry' and at > ${addDays(now, -1)}`.execute(tx)
  if ((rows[0]?.n ?? 0) >= carriedADay) return false
  await tx
    .insertInto('project_events')
    .values({ project_id: projectId, event: 'carry', partner_id: partnerId, by: null, at: now })
    .execute()
  return true
}
