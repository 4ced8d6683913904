import { type Day, readDay } from '../../kernel/instants.ts'
import { squeeze, squeezeLines } from '../../kernel/text.ts'
import { type Readers, readers } from './meeting.ts'
import type { Problem, Read, Typed } from './typed.ts'

export type MinutesProblem = 'long'
export type DecisionProblem = 'whatMissing' | 'whatLong' | 'dueWrong'

/** What was written of a meeting, and who reads it. */
export type MinutesWritten = { text: string; minutesFor: Readers }
export type DecisionTaken = { what: string; who: string; dueOn?: Day }

export const longestMinutes = 10_000
export const longestDecision = 300

export function readMinutes(typed: Typed): Read<MinutesWritten, MinutesProblem> {
  const text = squeezeLines(typed.text('texte'))
  if (text.length > longestMinutes) return { ok: false, problems: [{ field: 'texte', problem: 'long' }] }
  const minutesFor = readers.find((each) => each === typed.text('lecture')) ?? 'group'
  return { ok: true, value: { text, minutesFor } }
}

/** Who does what by when; the day may be left open. */
export function readDecision(typed: Typed): Read<DecisionTaken, DecisionProblem> {
  const what = squeeze(typed.text('quoi'))
  const who = squeeze(typed.text('qui')).slice(0, 160)
  const due = typed.text('pour')
  const dueOn = readDay(due)
  const problems: Problem<DecisionProblem>[] = []
  if (what === '') problems.push({ field: 'quoi', problem: 'whatMissing' })
  if (what.length > longestDecision) problems.push({ field: 'quoi', problem: 'whatLong' })
  if (due.trim() !== '' && !dueOn) problems.push({ field: 'pour', problem: 'dueWrong' })
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { what, who, ...(dueOn && { dueOn }) } }
}
