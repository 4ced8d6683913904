import type { MultiPolygon, Point } from '../../kernel/geo.ts'
import type { Db, Sql } from '../../platform/db/database.ts'
import {
  type Contained,
  containedIn,
  containersOf,
  epcisTouching,
  membersOf,
  middlesOf,
  type Neighbour,
  neighboursOf,
  shapesOf,
  type Territory,
  type TerritoryDetails,
  type TerritoryKind,
  territoriesAt,
} from '../../territories/index.ts'
import type { Drawn, Layers } from '../rules/drawing.ts'

/** Lists of what a place contains, from the widest kind to the smallest; empty ones are left out. */
export type ContainedList = { kind: TerritoryKind; territories: Contained[] }

/** A place with everything its page shows of itself; who acts there is told by other rooms. */
export type PlacePage = {
  territory: TerritoryDetails
  containers: Territory[]
  contained: ContainedList[]
  members: Territory[]
  neighbours: Neighbour[]
  /** Of a district no longer in force: those that stand there today. */
  successors: Territory[]
  layers: Layers
}

/** Which kinds a page lists for each kind of place. */
const listed: Partial<Record<TerritoryKind, TerritoryKind[]>> = {
  region: ['departement'],
  departement: ['epci', 'commune', 'qpv'],
  epci: ['epci', 'commune', 'qpv'],
  commune: ['qpv'],
  contract: ['qpv'],
  group: ['qpv'],
}

export async function placePage(db: Db, sql: Sql, territory: TerritoryDetails): Promise<PlacePage> {
  const { id, kind } = territory
  const [containers, contained, members, neighbours, successors] = await Promise.all([
    containersOf(db, id),
    containedLists(db, territory),
    kind === 'contract' || kind === 'group' ? membersOf(db, id) : [],
    neighboursOf(db, territory),
    successorsOf(sql, territory),
  ])
  const page = { territory, containers, contained, members, neighbours, successors }
  return { ...page, layers: await layersOf(db, page) }
}

async function containedLists(db: Db, { id, kind }: TerritoryDetails): Promise<ContainedList[]> {
  const lists = (listed[kind] ?? []).map(async (each) => {
    const straddling = kind === 'departement' && each === 'epci'
    return { kind: each, territories: await (straddling ? epcisTouching(db, id) : containedIn(db, id, each)) }
  })
  return (await Promise.all(lists)).filter(({ territories }) => territories.length > 0)
}

async function successorsOf(sql: Sql, territory: TerritoryDetails): Promise<Territory[]> {
  const { kind, validUntil, lon, lat } = territory
  if (kind !== 'qpv' || validUntil === null || lon === null || lat === null) return []
  return territoriesAt(sql, { lon, lat })
}

/** The land of what contains a district, or of the place itself; on it, what one may go to. */
async function layersOf(db: Db, page: Omit<PlacePage, 'layers'>): Promise<Layers> {
  const { territory, containers, contained, members, neighbours } = page
  const isDistrict = territory.kind === 'qpv'
  const others = isDistrict ? neighbours : (contained.at(-1)?.territories ?? [])
  const parts = contained.find(({ kind }) => kind === 'commune')?.territories ?? []
  const communes = containers.filter(({ kind }) => kind === 'commune')
  const lands = isDistrict ? communes : [...members, ...parts]
  const drawn = [territory, ...others]
  const [shapes, points] = await Promise.all([
    shapesOf(db, idsOf([...drawn, ...lands])),
    middlesOf(db, idsOf(drawn)),
  ])
  const own = shapes.get(territory.id)
  return {
    land:
      own && !isDistrict
        ? [own]
        : lands.map(({ id }) => shapes.get(id)).filter((shape) => shape !== undefined),
    others: others.map((each) => toDraw(each, shapes, points)),
    here: isDistrict ? [toDraw(territory, shapes, points)] : [],
  }
}

function idsOf(territories: readonly Territory[]): string[] {
  return [...new Set(territories.map(({ id }) => id))]
}

function toDraw(
  { id, kind, code, name, hint }: Territory,
  shapes: Map<string, MultiPolygon>,
  points: Map<string, Point>,
): Drawn {
  return { territory: { id, kind, code, name, hint }, polygons: shapes.get(id), point: points.get(id) }
}
