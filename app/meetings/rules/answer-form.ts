import { squeeze } from '../../kernel/text.ts'
import { type Answer, answers } from './meeting.ts'
import type { Problem, Read, Typed } from './typed.ts'

/** What an association says of a meeting: one answer for all of its people. */
export type AnswerGiven = { answer: Answer; people?: number; sentence?: string }

export type AnswerProblem = 'answer-missing' | 'people-wrong' | 'sentence-long'

export const longestSentence = 200
const mostPeople = 200

/** Reads the answer of an invitation. How many come is a number, never names. */
export function readAnswer(typed: Typed): Read<AnswerGiven, AnswerProblem> {
  const answer = answers.find((each) => each === typed.text('reponse'))
  const people = readPeople(typed.text('combien'))
  const sentence = squeeze(typed.text('phrase'))
  const problems: Problem<AnswerProblem>[] = []
  if (!answer) problems.push({ field: 'reponse', problem: 'answer-missing' })
  if (people === 'wrong') problems.push({ field: 'combien', problem: 'people-wrong' })
  if (sentence.length > longestSentence) problems.push({ field: 'phrase', problem: 'sentence-long' })
  if (!answer || people === 'wrong' || problems.length > 0) return { ok: false, problems }
  const isComing = answer !== 'no'
  return {
    ok: true,
    value: { answer, ...(isComing && people && { people }), ...(sentence && { sentence }) },
  }
}

/** A small number of people, nothing when it is left empty. */
export function readPeople(text: string): number | 'wrong' | undefined {
  const figures = text.trim()
  if (figures === '') return undefined
  const number = /^\d{1,3}$/.test(figures) ? Number(figures) : 0
  return number >= 1 && number <= mostPeople ? number : 'wrong'
}
