import type { Db, Tx } from '../../platform/db/database.ts'
import type { Stretch } from '../rules/week.ts'
import '../tables.ts'

/** A letter of the week as it was planned. */
export function digestOf(
  db: Db | Tx,
  { personId, week }: { personId: string; week: string },
): Promise<(Stretch & { postedAt: Date | null }) | undefined> {
  return db
    .selectFrom('digests')
    .select(['since', 'until', 'posted_at as postedAt'])
    .where('person_id', '=', personId)
    .where('week', '=', week)
    .executeTakeFirst()
}

/** Where somebody’s next digest begins. */
export async function lastEndOf(db: Db | Tx, personId: string): Promise<Date | undefined> {
  const { end } = await db
    .selectFrom('digests')
    .select((get) => get.fn.max('until').as('end'))
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return end ?? undefined
}

/** The digests of a person, for them to take away. */
export function ownDigests(db: Db, personId: string): Promise<unknown> {
  return db
    .selectFrom('digests')
    .select(['since as depuis', 'until as jusquA', 'posted_at as envoyeLe'])
    .where('person_id', '=', personId)
    .orderBy('week')
    .execute()
}
