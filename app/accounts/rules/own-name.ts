import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { squeeze } from '../../kernel/text.ts'

export type NameProblem = 'name-missing' | 'name-long'

const longest = 120

/** The name a person gives themselves, as typed. */
export function readOwnName(typed: string): Outcome<string, NameProblem> {
  const name = squeeze(typed)
  if (!name) return refuse('name-missing')
  return name.length > longest ? refuse('name-long') : done(name)
}
