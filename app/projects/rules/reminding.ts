import { addDays, type Day, dayOf } from '../../kernel/instants.ts'

/** Days before the deadline of a call, and before the day of something to do, that a reminder leaves. */
export const callDays = 7
export const itemDays = 3

/** The days that are near: from today to some days on. */
export function nearDays(now: Date, days: number): { from: Day; to: Day } {
  return { from: dayOf(now), to: dayOf(addDays(now, days)) }
}
