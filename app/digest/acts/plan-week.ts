import { sql } from 'kysely'
import { addDays, type Day } from '../../kernel/instants.ts'
import type { Tx } from '../../platform/db/database.ts'
import { announce } from '../../platform/jobs/facts.ts'
import { endOf, firstDays, longestDays } from '../rules/week.ts'
import '../facts.ts'
import '../tables.ts'

/** Days a digest is remembered: longer than any silence it may have to bridge. */
const keptDays = 90

/** Plans the letter of the week of each of these people, once: a second turn of the clock plans nobody again. */
export async function planWeek(tx: Tx, people: readonly string[], week: Day, now: Date): Promise<number> {
  const until = endOf(now)
  const { rows } = await sql<{ personId: string }>`
    insert into digests (person_id, week, since, until)
    select p.id, ${week}::date, greatest(
        coalesce((select max(d.until) from digests d where d.person_id = p.id), ${addDays(until, -firstDays)}),
        ${addDays(until, -longestDays)}::timestamptz), ${until}
    from unnest(${[...people]}::uuid[]) as p(id)
    where not exists (select from digests d where d.person_id = p.id and d.until >= ${until})
    on conflict do nothing returning person_id as "personId"`.execute(tx)
  for (const { personId } of rows) await announce(tx, 'digest.due', { personId, week }, now)
  await tx.deleteFrom('digests').where('until', '<', addDays(now, -keptDays)).execute()
  return rows.length
}

/** Its letter left: a job that runs again posts nothing. */
export async function markPosted(tx: Tx, personId: string, week: Day, now: Date): Promise<void> {
  await tx
    .updateTable('digests')
    .set({ posted_at: now })
    .where('person_id', '=', personId)
    .where('week', '=', week)
    .execute()
}

/** Forgets what was planned for somebody. */
export async function forgetDigests(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom('digests').where('person_id', '=', personId).execute()
}
