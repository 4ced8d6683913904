import { fold, squeeze } from '../../kernel/text.ts'
import type { Ctx } from '../../platform/http/route.ts'
import {
  searchTerritories,
  type Territory,
  territoriesByIds,
  territoryByAddress,
} from '../../territories/index.ts'

/** The place that an address of the agenda asks for, and the words that were typed for it. */
export type AskedPlace = { typed: string } & (
  | { is: 'anywhere' }
  | { is: 'one'; territory: Territory }
  | { is: 'unknown' }
)

/** Reads `?territoire=QN99001M`, which addresses carry, or `?lieu=…`, which people type. */
export async function askedPlace(c: Ctx): Promise<AskedPlace> {
  const { db } = c.var.site
  const address = (c.req.query('territoire') ?? '').slice(0, 40)
  const typed = squeeze(c.req.query('lieu') ?? '').slice(0, 100)
  if (address && !typed) {
    const territory = await territoryByAddress(db, address)
    return territory ? { is: 'one', territory, typed: territory.name } : { is: 'unknown', typed: address }
  }
  if (!typed) return { is: 'anywhere', typed }
  const [chosen] = await territoriesByIds(db, [(c.req.query('lieu-choice') ?? '').slice(0, 40)])
  if (chosen && fold(chosen.name) === fold(typed)) return { is: 'one', territory: chosen, typed }
  const [first] = await searchTerritories(db, typed, 1)
  return first ? { is: 'one', territory: first, typed: first.name } : { is: 'unknown', typed }
}
