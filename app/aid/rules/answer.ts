import { type EmailProblem, readEmail } from '../../kernel/email.ts'
import { squeeze, squeezeLines } from '../../kernel/text.ts'
import type { Typed } from './listing-form.ts'

export type AnswerState = 'awaiting-confirmation' | 'open' | 'stopped'
export type AnswerSide = 'answerer' | 'poster'

/** What answers by letter are about, for the room of mail. */
export const aidPurpose = 'aid'

/** Who answers a listing, and the first words. */
export type NewAnswer = { name: string; association: string; email: string; words: string }

export type AnswerProblem =
  | 'name-missing'
  | 'name-long'
  | 'association-missing'
  | 'association-long'
  | 'words-missing'
  | 'words-long'
  | EmailProblem

export type AnswerFault = { field: string; problem: AnswerProblem }

export const longestWords = 2_000
const longestName = 80
const longestAssociation = 200

export const otherSide = { answerer: 'poster', poster: 'answerer' } as const

/** Reads the form of an answer: every fault is told at once. */
export function readAnswer(
  typed: Typed,
): { ok: true; value: NewAnswer } | { ok: false; problems: AnswerFault[] } {
  const [name, association] = [squeeze(typed.text('name')), squeeze(typed.text('association'))]
  const email = readEmail(typed.text('email'))
  const words = readWords(typed)
  const problems: AnswerFault[] = []
  const say = (field: string, problem: AnswerProblem | false) => problem && problems.push({ field, problem })
  say('words', !words.ok && words.reason)
  say('name', name === '' ? 'name-missing' : name.length > longestName && 'name-long')
  say(
    'association',
    association === ''
      ? 'association-missing'
      : association.length > longestAssociation && 'association-long',
  )
  say('email', !email.ok && email.reason)
  if (problems.length > 0 || !email.ok || !words.ok) return { ok: false, problems }
  return { ok: true, value: { name, association, email: email.value, words: words.value } }
}

type Words = { ok: true; value: string } | { ok: false; reason: 'words-missing' | 'words-long' }

/** The words of a message, as many lines as wished. */
export function readWords(typed: Typed): Words {
  const value = squeezeLines(typed.text('words'))
  if (value === '') return { ok: false, reason: 'words-missing' }
  return value.length > longestWords ? { ok: false, reason: 'words-long' } : { ok: true, value }
}
