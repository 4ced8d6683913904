import { addDays } from '../../kernel/instants.ts'

/** An account that nobody used for two years is deleted; its owner hears of it a month before. */
const unusedDays = 730
const noticeDays = 30

/** Seen before this day, an account is told. */
export function tellBefore(now: Date): Date {
  return addDays(now, noticeDays - unusedDays)
}

/** Told before this day and not seen since, it goes. */
export function toldBefore(now: Date): Date {
  return addDays(now, -noticeDays)
}
