import { addDays, type Day, dayOf } from '../../kernel/instants.ts'

/** Days after which a representative is asked whether it is still them. */
export const stillYouDays = 365
/** Days between two letters of the kind, and how many are sent before we stop asking. */
export const askAgainDays = 30
export const mostAsks = 3
/** How long the link of such a letter works. */
export const mandateLinkDays = 60

export type Clock = {
  confirmedAt: Date
  termEndsOn: Day | null
  askedAt: Date | null
  askedTimes: number
}

/** Where a mandate stands: fine, to be asked about today, asked already, or without an answer for long. */
export type MandateState = 'fine' | 'due' | 'asked' | 'silent'

/** A year without a word, or the end of the term: time to ask. Asking never takes anything away. */
export function mandateState(clock: Clock, now: Date): MandateState {
  const { confirmedAt, termEndsOn, askedAt, askedTimes } = clock
  // A term that ended before they last said “still me” was talked about already.
  const isOver = termEndsOn !== null && termEndsOn <= dayOf(now) && dayOf(confirmedAt) < termEndsOn
  if (!isOver && addDays(confirmedAt, stillYouDays) > now) return 'fine'
  const wasAsked = askedAt !== null && askedAt > confirmedAt
  if (!wasAsked) return 'due'
  if (addDays(askedAt, askAgainDays) > now) return 'asked'
  return askedTimes < mostAsks ? 'due' : 'silent'
}
