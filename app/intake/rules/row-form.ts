import { type Candidate, type Choice, recordKinds } from './record.ts'

type Typed = { text(name: string): string }

/** What somebody decided for a row; undefined when nothing was chosen, or something that was not proposed. */
export function readChoice(typed: Typed, proposed: readonly Candidate[]): Choice | undefined {
  const to = typed.text('qui')
  const kind = recordKinds.find((one) => one === typed.text('type'))
  if (to === 'leave') return { to }
  if (to === 'none') return { to, ...(kind && { kind }) }
  const candidate = proposed.find((one) => one.to === to)
  return candidate && { to, candidate, ...(kind && { kind }) }
}
