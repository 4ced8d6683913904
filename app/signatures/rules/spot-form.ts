import { readEmail } from '../../kernel/email.ts'
import { type Day, readDay } from '../../kernel/instants.ts'
import { squeeze } from '../../kernel/text.ts'
import { type Capacity, capacities } from './mandate-form.ts'
import type { Problem, Read } from './typed.ts'

/** Who signs in a meeting, and by which decision when there is one. */
export type SpotMandate = {
  signer: { name: string; email: string; title: string; capacity: Capacity }
  decision?: { body: string; on: Day }
}

export type SpotProblem =
  | 'signer-missing'
  | 'email-missing'
  | 'email-wrong'
  | 'email-long'
  | 'capacity-missing'
  | 'date-wrong'
  | 'date-future'
  | 'consent-missing'

type Words = { text(name: string): string }

/** Reads the few fields that are typed in a room. The decision may come later: it is then not said. */
export function readSpotMandate(typed: Words, today: Day): Read<SpotMandate, SpotProblem> {
  const problems: Problem<SpotProblem>[] = []
  const name = squeeze(typed.text('signataire')).slice(0, 120)
  const email = readEmail(typed.text('courriel'))
  const capacity = capacities.find((each) => each === typed.text('capacite'))
  const decided = typed.text('decide-le').trim()
  const on = readDay(decided)
  if (name === '') problems.push({ field: 'signataire', problem: 'signer-missing' })
  if (!email.ok) problems.push({ field: 'courriel', problem: email.reason })
  if (!capacity) problems.push({ field: 'capacite', problem: 'capacity-missing' })
  if (decided !== '' && !on) problems.push({ field: 'decide-le', problem: 'date-wrong' })
  if (on && on > today) problems.push({ field: 'decide-le', problem: 'date-future' })
  if (typed.text('accord') === '') problems.push({ field: 'accord', problem: 'consent-missing' })
  if (!email.ok || !capacity || problems.length > 0) return { ok: false, problems }
  const signer = { name, email: email.value, capacity, title: squeeze(typed.text('fonction')).slice(0, 120) }
  const body = squeeze(typed.text('instance')).slice(0, 120)
  return { ok: true, value: { signer, ...(on && { decision: { body, on } }) } }
}
