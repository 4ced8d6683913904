import { exchanges, isExchange, isTheme, themes } from '../../associations/index.ts'
import type { Point } from '../../kernel/geo.ts'
import type { Db } from '../../platform/db/database.ts'
import type { Ctx } from '../../platform/http/route.ts'
import {
  readCoordinates,
  searchTerritories,
  type Territory,
  territoriesByIds,
} from '../../territories/index.ts'
import { pointOf } from '../queries/points.ts'
import { type Cursor, readCursor } from '../rules/cursor.ts'
import { type FacetName, type Filter, filterOf, type Question, readQuestion } from '../rules/filter.ts'
import { choosePlace, isStillMeant, type Place } from '../rules/place.ts'
import { kinds, proofLevels } from '../rules/signatory.ts'

/** From where the nearest are asked for. */
export type Near =
  | { is: 'nowhere' }
  | { is: 'point'; point: Point; territory?: Territory }
  | { is: 'unknown' | 'several' | 'unplaced' }

export type Asked = { question: Question; place: Place; near: Near; cursor: Cursor | undefined }

/** Every value of each facet but networks, in the order they are shown. */
export const facetValues = {
  theme: themes,
  offers: exchanges,
  seeks: exchanges,
  kind: [...kinds, 'historic'],
  proof: proofLevels,
} satisfies Record<Exclude<FacetName, 'network'>, readonly string[]>

/** What a request asks of the register; every form of the register reads it the same way. */
export async function asked(c: Ctx): Promise<Asked> {
  const query = new URL(c.req.url).searchParams
  const question = readQuestion(query, isKnown)
  const { db } = c.var.site
  const [place, near] = await Promise.all([placeAsked(db, question), nearAsked(db, question)])
  return { question, place, near, cursor: readCursor(query) }
}

/** The filter of a question whose places are known, or are none. */
export function filterAt({ question, place, near }: Asked): Filter | undefined {
  if (near.is !== 'point' && near.is !== 'nowhere') return undefined
  const point = near.is === 'point' ? near.point : undefined
  if (place.is === 'one') return filterOf(question, place.territory.id, point)
  return place.is === 'anywhere' ? filterOf(question, undefined, point) : undefined
}

function isKnown(facet: FacetName, value: string): boolean {
  if (facet === 'theme') return isTheme(value)
  if (facet === 'offers' || facet === 'seeks') return isExchange(value)
  if (facet === 'network') return /^[a-z0-9-]{1,100}$/.test(value)
  return (facetValues[facet] as readonly string[]).includes(value)
}

/** The territory that somebody means: the one they chose while its name still stands, else the only one so called. */
export async function placeAsked(
  db: Db,
  { place, territory }: Pick<Question, 'place' | 'territory'>,
): Promise<Place> {
  const [chosen] = territory ? await territoriesByIds(db, [territory]) : []
  if (chosen && isStillMeant(place, chosen)) return { is: 'one', territory: chosen }
  if (!place) return territory ? { is: 'unknown' } : { is: 'anywhere' }
  return choosePlace(place, await searchTerritories(db, place, 8))
}

/** The point that somebody means: coordinates, or where a territory is. */
export async function nearAsked(
  db: Db,
  { near, nearTerritory }: Pick<Question, 'near' | 'nearTerritory'>,
): Promise<Near> {
  if (!near) return { is: 'nowhere' }
  const coordinates = readCoordinates(near)
  if (coordinates) return { is: 'point', point: coordinates }
  const place = await placeAsked(db, { place: near, ...(nearTerritory && { territory: nearTerritory }) })
  if (place.is !== 'one') return { is: place.is === 'several' ? 'several' : 'unknown' }
  const point = await pointOf(db, place.territory.id)
  return point ? { is: 'point', point, territory: place.territory } : { is: 'unplaced' }
}
