import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'

/** The counts at the end of a day, never added up. */
export type CountDay = {
  day: string
  associations: number
  networks: number
  unnamed: number
  districts: number
  version: number | null
  /** Made later from what the register still told, not on the night itself. */
  isRebuilt: boolean
}

/** The days kept, oldest first. @param after only those that follow this day */
export async function countDays(db: Db | Tx, most: number, after = '0001-01-01'): Promise<CountDay[]> {
  return db
    .selectFrom('count_days')
    .select(['day', 'associations', 'networks', 'unnamed', 'districts', 'version'])
    .select(sql<boolean>`kept_at >= (day + 2)::timestamp at time zone 'Europe/Paris'`.as('isRebuilt'))
    .where('day', '>', after)
    .orderBy('day')
    .limit(most)
    .execute()
}
