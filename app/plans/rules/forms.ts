import { addDays, type Day, dayOf, readDay } from '../../kernel/instants.ts'
import { squeeze, squeezeLines } from '../../kernel/text.ts'
import { isProgress, type Progress } from './action.ts'

/** What a form answers, by the name of the field. */
export type Typed = { text(name: string): string; has(name: string): boolean }

export type Problem<P extends string> = { field: string; problem: P }
type Read<T, P extends string> = { ok: true; value: T } | { ok: false; problems: Problem<P>[] }

export const longest = { title: 140, details: 600, words: 280, person: 80 }

/** An action as the stewards write it. */
export type ActionWords = { title: string; details: string; dueOn: Day | undefined }

export type ActionProblem = 'title-missing' | 'title-long' | 'details-long' | DueProblem
type DueProblem = 'due-wrong' | 'due-past' | 'due-far'

/** @param before the day it had: it may stay, even once it went by */
export function readAction(typed: Typed, now: Date, before?: Day): Read<ActionWords, ActionProblem> {
  const title = squeeze(typed.text('quoi'))
  const details = squeezeLines(typed.text('precisions'))
  const due = readDue(typed.text('echeance'), now, before)
  const problems = found<ActionProblem>([
    ['quoi', title === '' ? 'title-missing' : title.length > longest.title && 'title-long'],
    ['precisions', details.length > longest.details && 'details-long'],
    ['echeance', due.problem],
  ])
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: { title, details, dueOn: due.day } }
}

/** Who takes care of it for the owner: hidden unless it wishes otherwise. */
export type NamedPerson = { person: string; showsPerson: boolean }
/** What an owner tells. */
export type Telling = NamedPerson & { progress: Progress; words: string; dueOn: Day | undefined }

export type TellingProblem = 'progress-missing' | 'words-missing' | 'words-long' | 'person-long' | DueProblem

export function readTelling(typed: Typed, now: Date, before?: Day): Read<Telling, TellingProblem> {
  const progress = typed.text('ou-en-est')
  const words = squeezeLines(typed.text('mots'))
  const due = readDue(typed.text('echeance'), now, before)
  const named = readPerson(typed)
  const problems = found<TellingProblem>([
    ['ou-en-est', !isProgress(progress) && 'progress-missing'],
    ['mots', words === '' ? 'words-missing' : words.length > longest.words && 'words-long'],
    ['echeance', due.problem],
    ['personne', named.person.length > longest.person && 'person-long'],
  ])
  if (problems.length > 0 || !isProgress(progress)) return { ok: false, problems }
  return { ok: true, value: { progress, words, dueOn: due.day, ...named } }
}

/** Yes or no, with a word if one likes. */
export type Answer = NamedPerson & { words: string }

export function readAnswer(typed: Typed): Read<Answer, TellingProblem> {
  const words = squeezeLines(typed.text('mots'))
  const named = readPerson(typed)
  const problems = found<TellingProblem>([
    ['mots', words.length > longest.words && 'words-long'],
    ['personne', named.person.length > longest.person && 'person-long'],
  ])
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { words, ...named } }
}

function readPerson(typed: Typed): NamedPerson {
  const person = squeeze(typed.text('personne'))
  return { person, showsPerson: person !== '' && typed.has('montrer-personne') }
}

function found<P extends string>(all: [field: string, problem: P | false | undefined][]): Problem<P>[] {
  return all.flatMap(([field, problem]) => (problem ? [{ field, problem }] : []))
}

const furthestDays = 3_660

function readDue(text: string, now: Date, before?: Day): { day?: Day; problem?: DueProblem } {
  if (text.trim() === '') return {}
  const day = readDay(text)
  if (!day) return { problem: 'due-wrong' }
  if (day === before) return { day }
  if (day < dayOf(now)) return { problem: 'due-past' }
  return day > dayOf(addDays(now, furthestDays)) ? { problem: 'due-far' } : { day }
}
