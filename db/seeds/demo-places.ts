import { squareAround } from '../../app/kernel/geo.ts'
import type { Sql } from '../../app/platform/db/database.ts'
import {
  france,
  hintOf,
  type NewTerritory,
  type Saved,
  saveTerritories,
  territoryId,
} from '../../app/territories/index.ts'
import { type CastPlace, places } from './cast/places.ts'

/** About a kilometre. */
const districtSide = 0.01

/** The fictional places of the demonstration, under France; the same call twice changes nothing. */
export function loadDemoPlaces(sql: Sql, now: Date): Promise<Saved> {
  return saveTerritories(sql, [france, ...places.map(asTerritory)], now)
}

function asTerritory(place: CastPlace): NewTerritory {
  const { kind, code, name, lon, lat, postcodes = [] } = place
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
    lon,
    lat,
    fictional: true,
    ...(kind === 'qpv' ? { polygons: squareAround({ lon, lat }, districtSide) } : {}),
  }
}

function above(place: CastPlace): CastPlace[] {
  return containers(place).flatMap((parent) => [parent, ...above(parent)])
}

function containers(place: CastPlace): CastPlace[] {
  return places.filter((each) => place.within.includes(each.code))
}
