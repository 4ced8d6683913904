import { squeeze, squeezeLines } from '../../kernel/text.ts'
import { type Level, levels } from './discussion.ts'

/** A form as it was typed. */
export type Typed = { text(name: string): string; has(name: string): boolean }

export type WordsProblem = 'missing' | 'long'
export type OpeningProblem = 'title-missing' | 'title-long' | 'words-missing' | 'words-long' | 'level-missing'

export const longestTitle = 120
export const longestWords = 5_000
export const longestOutcome = 2_000

type Read = { ok: true; value: string } | { ok: false; reason: WordsProblem }

/** Words on several lines, as a person meant them. */
export function readWords(text: string, longest = longestWords): Read {
  const value = squeezeLines(text)
  if (value === '') return { ok: false, reason: 'missing' }
  return value.length > longest ? { ok: false, reason: 'long' } : { ok: true, value }
}

/** The same on one line. */
function readLine(text: string, longest: number): Read {
  const value = squeeze(text)
  if (value === '') return { ok: false, reason: 'missing' }
  return value.length > longest ? { ok: false, reason: 'long' } : { ok: true, value }
}

export type OpeningWords = { title: string; words: string; level: Level }
type ReadOpening =
  | { ok: true; value: OpeningWords }
  | { ok: false; problems: { field: string; problem: OpeningProblem }[] }

/** The form that opens a discussion: every fault is told at once. @param may the levels this person may choose. */
export function readOpening(typed: Typed, may: readonly Level[]): ReadOpening {
  const title = readLine(typed.text('titre'), longestTitle)
  const words = readWords(typed.text('message'))
  const level = levels.find((one) => one === typed.text('lecture') && may.includes(one))
  const problems: { field: string; problem: OpeningProblem }[] = []
  if (!title.ok) problems.push({ field: 'titre', problem: `title-${title.reason}` })
  if (!words.ok) problems.push({ field: 'message', problem: `words-${words.reason}` })
  if (!level) problems.push({ field: 'lecture', problem: 'level-missing' })
  if (!title.ok || !words.ok || !level) return { ok: false, problems }
  return { ok: true, value: { title: title.value, words: words.value, level } }
}

/** Paragraphs of what somebody wrote. */
export function paragraphsOf(words: string): string[] {
  return words.split(/\n{2,}/).filter((one) => one.trim() !== '')
}
