import { database, type Sql } from '../../app/platform/db/database.ts'
import {
  createTerritoryGroup,
  france,
  hintOf,
  importOutlines,
  type NewTerritory,
  type OutlineKind,
  type Saved,
  saveTerritories,
  territoryId,
} from '../../app/territories/index.ts'
import { type CastPlace, castContract, castGroup, places } from './cast/places.ts'
import { castOutlines, castPerimeter } from './cast/shapes.ts'

/** The fictional places of the demonstration, under France; the same call twice changes nothing. */
export async function loadDemoPlaces(sql: Sql, now: Date): Promise<Saved> {
  const saved = await saveTerritories(sql, [france, ...places.map(asTerritory), contract()], now)
  for (const kind of Object.keys(castOutlines) as OutlineKind[]) await loadOutlines(sql, kind, now)
  await database(sql)
    .transaction()
    .execute((tx) => createTerritoryGroup(tx, { ...castGroup, fictional: true }, undefined, now))
  return saved
}

async function loadOutlines(sql: Sql, kind: OutlineKind, now: Date): Promise<void> {
  const features = Object.entries(castOutlines[kind]).map(([code, coordinates]) => ({
    properties: { code },
    geometry: { type: 'MultiPolygon', coordinates },
  }))
  await importOutlines(sql, { type: 'FeatureCollection', features }, kind, now)
}

function contract(): NewTerritory {
  const { code, name, epci } = castContract
  const members = [territoryId('epci', epci)]
  const hint = hintOf(
    'contract',
    places.filter((each) => each.code === epci).map((each) => each.name),
    'La Tisse',
  )
  return { kind: 'contract', code, name, hint, within: [], members, fictional: true }
}

function asTerritory(place: CastPlace): NewTerritory {
  const { kind, code, name, lon, lat, postcodes = [], aliases = [], validUntil } = place
  const parents = containers(place)
  const departement = above(place).find((each) => each.kind === 'departement')
  const held = kind === 'qpv' ? parents.map((parent) => parent.name) : postcodes
  return {
    kind,
    code,
    name,
    hint: hintOf(kind, held, departement?.name),
    within:
      parents.length > 0
        ? parents.map((each) => territoryId(each.kind, each.code))
        : [territoryId('france', 'FR')],
    postcodes,
    aliases,
    lon,
    lat,
    fictional: true,
    ...(kind === 'qpv' ? districtOf(code, { lon, lat }, validUntil) : {}),
  }
}

function districtOf(code: string, point: { lon: number; lat: number }, validUntil: string | undefined) {
  const isFirst = code.startsWith('QP')
  return {
    generation: isFirst ? '2015' : '2024',
    validFrom: isFirst ? '2015-01-01' : '2024-01-01',
    ...(validUntil && { validUntil }),
    polygons: castPerimeter(code, point),
  }
}

function above(place: CastPlace): CastPlace[] {
  return containers(place).flatMap((parent) => [parent, ...above(parent)])
}

function containers(place: CastPlace): CastPlace[] {
  return places.filter((each) => place.within.includes(each.code))
}
