import { type EmailProblem, readEmail } from '../../kernel/email.ts'
import { type Day, readDay } from '../../kernel/instants.ts'
import { squeeze } from '../../kernel/text.ts'
import type { Problem, Read, Typed } from './typed.ts'

export type Capacity = 'legal' | 'delegated' | 'collegial'
export const capacities: readonly Capacity[] = ['legal', 'delegated', 'collegial']

/** Someone who signs for the association. */
export type Signer = {
  name: string
  /** Absent when they have none: they confirm with a code on paper. */
  email?: string
  capacity: Capacity
  title: string
  termEndsOn?: Day
}

/** Somebody who helps fill in the form; their own mailbox can never be the one that confirms. */
export type Companion = { email: string }

export type Mandate = {
  /** One, or two when the presidency is shared. */
  signers: Signer[]
  /** Which body decided, and when; undefined while the body has not met. */
  decision?: { body: string; on: Day }
  /** The person at the keyboard, when somebody else signs. */
  filledInBy?: string
}

export type MandateProblem =
  | EmailProblem
  | 'who-missing'
  | 'filler-missing'
  | 'helper-mailbox'
  | 'name-missing'
  | 'name-long'
  | 'capacity-missing'
  | 'decided-missing'
  | 'body-missing'
  | 'date-missing'
  | 'date-wrong'
  | 'date-future'

type Problems = Problem<MandateProblem>[]

/**
 * Reads the second step: who signs, and by which decision.
 * @param today the day in Paris: a decision cannot be dated tomorrow.
 * @param beside who helps, when somebody does: only then may the signer have no mailbox.
 */
export function readMandate(typed: Typed, today: Day, beside?: Companion): Read<Mandate, MandateProblem> {
  const problems: Problems = []
  const filledInBy = readFiller(typed, problems)
  const first = readSigner(typed, 'signer', problems, beside)
  const second = hasSecond(typed) ? readSigner(typed, 'second', problems, beside) : undefined
  const decision = readDecided(typed, today, problems)
  const termEndsOn = readTerm(typed, problems)
  if (problems.length > 0 || !first) return { ok: false, problems }
  const signers = [{ ...first, ...(termEndsOn ? { termEndsOn } : {}) }, ...(second ? [second] : [])]
  return {
    ok: true,
    value: { signers, ...(decision ? { decision } : {}), ...(filledInBy ? { filledInBy } : {}) },
  }
}

/** Reads a body and a day: in the form, and later on the page of a decision awaited. */
export function readDecision(typed: Typed, today: Day): Read<{ body: string; on: Day }, MandateProblem> {
  const problems: Problems = []
  const body = squeeze(typed.text('body')).slice(0, 120)
  if (body === '') problems.push({ field: 'body', problem: 'body-missing' })
  const on = readDay(typed.text('decided-on'))
  if (typed.text('decided-on').trim() === '') problems.push({ field: 'decided-on', problem: 'date-missing' })
  else if (!on) problems.push({ field: 'decided-on', problem: 'date-wrong' })
  else if (on > today) problems.push({ field: 'decided-on', problem: 'date-future' })
  return problems.length > 0 || !on ? { ok: false, problems } : { ok: true, value: { body, on } }
}

/** The second signer’s fields count as soon as one of them is filled in. */
function hasSecond(typed: Typed): boolean {
  return ['second-name', 'second-email', 'second-title'].some((name) => typed.text(name).trim() !== '')
}

function readFiller(typed: Typed, problems: Problems): string | undefined {
  const who = typed.text('who')
  if (who === 'me') return undefined
  if (who !== 'other') {
    problems.push({ field: 'who', problem: 'who-missing' })
    return undefined
  }
  const name = squeeze(typed.text('filler')).slice(0, 120)
  if (name === '') problems.push({ field: 'filler', problem: 'filler-missing' })
  return name
}

function readSigner(
  typed: Typed,
  prefix: 'signer' | 'second',
  problems: Problems,
  beside?: Companion,
): Signer | undefined {
  const name = squeeze(typed.text(`${prefix}-name`))
  const signsOnPaper = beside !== undefined && prefix === 'signer' && typed.has('signer-no-email')
  const email = readEmail(typed.text(`${prefix}-email`))
  const capacity = capacities.find((each) => each === typed.text('capacity'))
  if (name === '') problems.push({ field: `${prefix}-name`, problem: 'name-missing' })
  if (name.length > 120) problems.push({ field: `${prefix}-name`, problem: 'name-long' })
  if (!email.ok && !signsOnPaper) problems.push({ field: `${prefix}-email`, problem: email.reason })
  if (!signsOnPaper && email.ok && email.value.toLowerCase() === beside?.email.toLowerCase())
    problems.push({ field: `${prefix}-email`, problem: 'helper-mailbox' })
  // Two presidents sign in the same capacity: it is asked once.
  if (!capacity && prefix === 'signer') problems.push({ field: 'capacity', problem: 'capacity-missing' })
  if (!capacity) return undefined
  const signer = { name, capacity, title: squeeze(typed.text(`${prefix}-title`)).slice(0, 120) }
  if (signsOnPaper) return signer
  return email.ok ? { ...signer, email: email.value } : undefined
}

function readDecided(typed: Typed, today: Day, problems: Problems): { body: string; on: Day } | undefined {
  const decided = typed.text('decided')
  if (decided === 'not-yet') return undefined
  if (decided !== 'yes') {
    problems.push({ field: 'decided', problem: 'decided-missing' })
    return undefined
  }
  const decision = readDecision(typed, today)
  if (decision.ok) return decision.value
  problems.push(...decision.problems)
  return undefined
}

function readTerm(typed: Typed, problems: Problems): Day | undefined {
  if (typed.text('term').trim() === '') return undefined
  const day = readDay(typed.text('term'))
  if (!day) problems.push({ field: 'term', problem: 'date-wrong' })
  return day
}
