import { readEmail } from '../../kernel/email.ts'
import { type Day, readDay } from '../../kernel/instants.ts'
import { squeeze } from '../../kernel/text.ts'

/** A form as it was typed. */
export type Typed = { text(name: string): string; has(name: string): boolean }

/** What an association says it did, with whom and when. */
export type Note = {
  what: string
  with: { name: string; email?: string }
  on: Day
  residents?: number
  sentence?: string
}

export type NoteProblem =
  | 'what-missing'
  | 'what-long'
  | 'with-missing'
  | 'with-long'
  | 'when-missing'
  | 'when-wrong'
  | 'when-later'
  | 'when-old'
  | 'residents-wrong'
  | 'sentence-long'
  | 'email-wrong'

export type Problem = { field: string; problem: NoteProblem }

export const longestWhat = 140
export const longestSentence = 200
const longestName = 200
const mostResidents = 100_000

/** Reads the form. `today` is the day in Paris. Residents are a number, never names. */
export function readNote(
  typed: Typed,
  today: Day,
): { ok: true; value: Note } | { ok: false; problems: Problem[] } {
  const what = squeeze(typed.text('what'))
  const name = squeeze(typed.text('with'))
  const sentence = squeeze(typed.text('sentence'))
  const on = readDay(typed.text('when'))
  const residents = readResidents(typed.text('residents'))
  const email = typed.text('email').trim() === '' ? undefined : readEmail(typed.text('email'))

  const found: (Problem | undefined)[] = [
    problem('what', what === '' ? 'what-missing' : what.length > longestWhat && 'what-long'),
    problem('with', name === '' ? 'with-missing' : name.length > longestName && 'with-long'),
    problem('when', whyNotDay(typed.text('when'), on, today)),
    problem('residents', residents === 'wrong' && 'residents-wrong'),
    problem('sentence', sentence.length > longestSentence && 'sentence-long'),
    problem('email', email?.ok === false && 'email-wrong'),
  ]
  const problems = found.filter((one) => one !== undefined)
  if (problems.length > 0 || !on) return { ok: false, problems }
  return {
    ok: true,
    value: {
      what,
      with: { name, ...(email?.ok ? { email: email.value } : {}) },
      on,
      ...(typeof residents === 'number' ? { residents } : {}),
      ...(sentence ? { sentence } : {}),
    },
  }
}

/** “Not quite”: the same act in other words, or on another day. */
export function readCorrection(
  typed: Typed,
  today: Day,
): { ok: true; value: { what: string; on: Day } } | { ok: false; problems: Problem[] } {
  const what = squeeze(typed.text('what'))
  const on = readDay(typed.text('when'))
  const problems = [
    problem('what', what === '' ? 'what-missing' : what.length > longestWhat && 'what-long'),
    problem('when', whyNotDay(typed.text('when'), on, today)),
  ].filter((one) => one !== undefined)
  return problems.length > 0 || !on ? { ok: false, problems } : { ok: true, value: { what, on } }
}

function problem(field: string, reason: NoteProblem | false | undefined): Problem | undefined {
  return reason ? { field, problem: reason } : undefined
}

function whyNotDay(typed: string, on: Day | undefined, today: Day): NoteProblem | undefined {
  if (typed.trim() === '') return 'when-missing'
  if (!on) return 'when-wrong'
  if (on > today) return 'when-later'
  return on < tenYearsBefore(today) ? 'when-old' : undefined
}

function tenYearsBefore(today: Day): Day {
  return `${Number(today.slice(0, 4)) - 10}${today.slice(4)}`
}

function readResidents(typed: string): number | 'wrong' | undefined {
  const figures = typed.replace(/\s/g, '')
  if (figures === '') return undefined
  const number = /^\d{1,6}$/.test(figures) ? Number(figures) : Number.NaN
  if (number === 0) return undefined
  return number <= mostResidents ? number : 'wrong'
}
