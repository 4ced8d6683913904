import { addDays, type Day, dayOf } from '../../kernel/instants.ts'

/** A stretch of time: after its beginning, its end included. */
export type Stretch = { since: Date; until: Date }

/** Days told to whoever never had a digest. */
export const firstDays = 7
/** Days at most that one digest tells of, after a long silence. */
export const longestDays = 35
/** Minutes before now where a digest ends: what is being written down at this moment belongs to the next one. */
const marginMinutes = 10

/** The Monday of the week of an instant, in Paris. */
export function weekOf(instant: Date): Day {
  const noon = new Date(`${dayOf(instant)}T12:00:00Z`)
  return dayOf(addDays(noon, -((noon.getUTCDay() + 6) % 7)))
}

/** Where the digest of today ends. */
export function endOf(now: Date): Date {
  return new Date(now.getTime() - marginMinutes * 60_000)
}
