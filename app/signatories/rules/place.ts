import { fold } from '../../kernel/text.ts'
import type { Territory } from '../../territories/index.ts'

/** What the words of a place mean: one territory, several of the same name, or none we know. */
export type Place =
  | { is: 'anywhere' }
  | { is: 'one'; territory: Territory }
  | { is: 'several'; territories: Territory[] }
  | { is: 'unknown' }

/** Among what a search found: the only one, or the only one of exactly that name. */
export function choosePlace(text: string, found: Territory[]): Place {
  const same = found.filter(({ name }) => fold(name) === fold(text))
  const [only] = same.length > 0 ? same : found
  if (!only) return { is: 'unknown' }
  if (same.length === 1 || found.length === 1) return { is: 'one', territory: only }
  return { is: 'several', territories: same.length > 0 ? same : found }
}

/** A suggestion holds only for the words it was chosen with: without script the text may change alone. */
export function isStillMeant(text: string, chosen: Territory): boolean {
  return !text || fold(text) === fold(chosen.name)
}
