import { isTheme, type Theme } from '../../associations/index.ts'
import { isId } from '../../kernel/ids.ts'
import { fold, squeeze } from '../../kernel/text.ts'
import type { Ctx } from '../../platform/http/route.ts'
import {
  searchTerritories,
  type Territory,
  territoriesByIds,
  territoryAddress,
  territoryByAddress,
} from '../../territories/index.ts'
import type { Cursor } from '../queries/publications.ts'

/** What an address of a list asks for. A theme that we do not know is no filter. */
export type Asked = {
  typed: string
  place: Territory | undefined
  isUnknown: boolean
  theme: Theme | undefined
  after: Cursor | undefined
}

/** `?territoire=` is carried by addresses, `?lieu=` is typed by people. */
export async function asked(c: Ctx): Promise<Asked> {
  const typed = squeeze(c.req.query('lieu') ?? '').slice(0, 100)
  const address = (c.req.query('territoire') ?? '').slice(0, 40)
  const place = typed
    ? await placeTyped(c, typed)
    : address && (await territoryByAddress(c.var.site.db, address))
  const theme = c.req.query('theme') ?? ''
  return {
    typed: typed || (place ? place.name : address),
    place: place || undefined,
    isUnknown: !place && (typed !== '' || address !== ''),
    theme: isTheme(theme) ? theme : undefined,
    after: readCursor(c.req.query('apres') ?? ''),
  }
}

async function placeTyped(c: Ctx, typed: string): Promise<Territory | undefined> {
  const { db } = c.var.site
  const [chosen] = await territoriesByIds(db, [(c.req.query('lieu-choice') ?? '').slice(0, 40)])
  if (chosen && fold(chosen.name) === fold(typed)) return chosen
  return (await searchTerritories(db, typed, 1))[0]
}

/** The address of the same question: one order, nothing empty. */
export function addressWith(path: string, { place, theme }: Asked, after?: Cursor): string {
  const query = new URLSearchParams({
    ...(place && { territoire: territoryAddress(place) }),
    ...(theme && { theme }),
    ...(after && { apres: `${after.at.getTime()}.${after.id}` }),
  }).toString()
  return query === '' ? path : `${path}?${query}`
}

function readCursor(text: string): Cursor | undefined {
  const [, at = '', id = ''] = /^(\d{1,14})\.(.+)$/.exec(text) ?? []
  return at && isId(id) ? { at: new Date(Number(at)), id } : undefined
}
