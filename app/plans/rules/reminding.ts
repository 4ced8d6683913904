import { addDays, type Day, dayOf } from '../../kernel/instants.ts'

export type ReminderKind = 'before' | 'after'

/** Two weeks are enough to ask for help. */
const daysBefore = 14
/** One week of grace; after two months nobody insists: an old plan that comes alive again sends no flood. */
const daysAfter = 7
const longestAfter = 60

/** The days whose actions are to be remembered now: due from the first to the last, both included. */
export function dueBetween(kind: ReminderKind, now: Date): { from: Day; to: Day } {
  return kind === 'before'
    ? { from: dayOf(now), to: dayOf(addDays(now, daysBefore)) }
    : { from: dayOf(addDays(now, -longestAfter)), to: dayOf(addDays(now, -daysAfter)) }
}
