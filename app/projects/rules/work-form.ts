import { type Day, readDay } from '../../kernel/instants.ts'
import { squeeze } from '../../kernel/text.ts'
import type { Problem, Read, Typed } from './typed.ts'

export type WorkProblem = 'what-missing' | 'what-long' | 'day-wrong' | 'day-later' | 'partner-unknown'

export const longestDecision = 400
export const longestItem = 160

/** Decisions and items one project may hold. */
export const mostDecisions = 200
export const mostItems = 100

export type DecisionTaken = { what: string; decidedOn: Day }
export type ItemWritten = { what: string; partnerId: string | null; dueOn: Day | null }

/** Reads a decision; without a day, it was taken today. What is decided later is not decided. */
export function readDecision(typed: Typed, today: Day): Read<DecisionTaken, WorkProblem> {
  const what = squeeze(typed.text('decision'))
  const day = typed.text('decidee').trim()
  const decidedOn = day === '' ? today : readDay(day)
  const problems: Problem<WorkProblem>[] = []
  if (what === '') problems.push({ field: 'decision', problem: 'what-missing' })
  if (what.length > longestDecision) problems.push({ field: 'decision', problem: 'what-long' })
  if (!decidedOn) problems.push({ field: 'decidee', problem: 'day-wrong' })
  if (decidedOn && decidedOn > today) problems.push({ field: 'decidee', problem: 'day-later' })
  if (!decidedOn || problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { what, decidedOn } }
}

/** Reads something to do: what, who of the partners, by when. */
export function readItem(typed: Typed, partnerIds: readonly string[]): Read<ItemWritten, WorkProblem> {
  const what = squeeze(typed.text('quoi'))
  const who = typed.text('qui')
  const day = typed.text('pour').trim()
  const dueOn = day === '' ? null : readDay(day)
  const problems: Problem<WorkProblem>[] = []
  if (what === '') problems.push({ field: 'quoi', problem: 'what-missing' })
  if (what.length > longestItem) problems.push({ field: 'quoi', problem: 'what-long' })
  // A partner that left meanwhile: somebody else must be named.
  if (who !== '' && !partnerIds.includes(who)) problems.push({ field: 'qui', problem: 'partner-unknown' })
  if (dueOn === undefined) problems.push({ field: 'pour', problem: 'day-wrong' })
  if (dueOn === undefined || problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { what, partnerId: who || null, dueOn } }
}
