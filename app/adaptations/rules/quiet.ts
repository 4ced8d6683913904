import { addDays } from '../../kernel/instants.ts'
import type { LocalState } from './state.ts'

/** Days between the notice and the sleep it announces. */
const daysBeforeSleep = 60

/** States in which nothing happening means something: voices being given have their own last day. */
export const canBeQuiet: readonly LocalState[] = ['open', 'drafting', 'adopted']

/** The day a charter falls asleep if nobody says a word. */
export function sleepsOn(noticedAt: Date): Date {
  return addDays(noticedAt, daysBeforeSleep)
}

/** Noticed before that instant, and without a sign since: it sleeps. */
export function noticedBefore(now: Date): Date {
  return addDays(now, -daysBeforeSleep)
}

export const quietAnswers = ['alive', 'sleep', 'successors'] as const
export type QuietAnswer = (typeof quietAnswers)[number]

export type WhyNotAnswer = 'words-missing' | 'words-long' | 'not-yours'

/** A relay speaks for no association of the group: it says that the charter lives, or looks for others. */
export function whyNotAnswer(
  answer: QuietAnswer,
  { words, isSteward }: { words: string; isSteward: boolean },
): WhyNotAnswer | undefined {
  if (words.length > 1_000) return 'words-long'
  if (answer === 'alive' && words === '') return 'words-missing'
  return answer === 'sleep' && !isSteward ? 'not-yours' : undefined
}
