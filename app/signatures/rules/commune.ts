import { fold } from '../../kernel/text.ts'
import type { Territory } from '../../territories/index.ts'

/** What a typed commune was found to be: one, several to choose from, or unknown here and taken as written. */
export type CommuneFound = { one: Territory } | { several: Territory[] } | undefined

/**
 * Chooses the commune a text means among what was found for it: the one chosen in the list if the text still
 * names it, else the only commune of this exact name, else the only commune found.
 */
export function communeMeant(
  text: string,
  chosen: Territory | undefined,
  found: readonly Territory[],
): CommuneFound {
  if (chosen && chosen.kind === 'commune') return { one: chosen }
  const communes = found.filter((each) => each.kind === 'commune')
  const named = communes.filter((each) => fold(each.name) === fold(text))
  const likely = named.length > 0 ? named : communes
  const [first] = likely
  if (!first) return undefined
  return likely.length === 1 ? { one: first } : { several: [...likely] }
}
