import { isTheme } from '../../associations/index.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { type Filter, noQuestion, placedAt, type Question } from '../../signatories/index.ts'
import { type Territory, territoriesByIds } from '../../territories/index.ts'
import { readWanted, type Wanted } from '../rules/wanted.ts'

/** What a site asks to be shown, with the place it names; `isUnknown` when nobody knows that place. */
export type AskedPlace = { wanted: Wanted; territory: Territory | undefined; isUnknown: boolean }

export async function askedPlace(c: Ctx): Promise<AskedPlace> {
  const wanted = readWanted(new URL(c.req.url).searchParams, isTheme)
  const [territory] = wanted.territory ? await territoriesByIds(c.var.site.db, [wanted.territory]) : []
  return { wanted, territory, isUnknown: wanted.territory !== undefined && !territory }
}

export function filterOf({ territory, theme }: Wanted): Filter {
  const isWhole = territory === undefined || territory.startsWith('france:')
  return {
    words: [],
    ...(!isWhole && { territoryId: territory }),
    ...(theme && { chosen: { theme: [theme] } }),
  }
}

/** The same question, as the register of the site understands it. */
export function questionOf({ wanted: { theme }, territory }: AskedPlace): Question {
  return placedAt({ ...noQuestion, ...(theme && { chosen: { theme: [theme] } }) }, territory)
}
