import type { Sql } from '../../app/platform/db/database.ts'
import {
  type NewTerritory,
  saveTerritories,
  type TerritoryKind,
  territoryId,
} from '../../app/territories/index.ts'

const starts = ['Roche', 'Clair', 'Mont', 'Val', 'Pont', 'Bois', 'Haute', 'Fontaine', 'Saint-Aubry', 'Belle']
const ends = ['fleur', 'sombre', 'aigle', 'lande', 'brun', 'vent', 'joie', 'lune', 'pré', 'source']

/**
 * Fictional territories for the crowd: 5 régions, 20 départements, 400 communes, 800 quarters. Their codes begin
 * with Z, which no code in France does.
 */
export async function loadCrowdPlaces(sql: Sql): Promise<{ communes: string[]; quarters: string[] }> {
  const places = madeUp()
  await saveTerritories(sql, places, new Date('2026-01-01'))
  const ids = (kind: string) =>
    places.filter((place) => place.kind === kind).map(({ kind, code }) => territoryId(kind, code))
  return { communes: ids('commune'), quarters: ids('qpv') }
}

function madeUp(): NewTerritory[] {
  const places: NewTerritory[] = []
  for (let d = 0; d < 20; d++) {
    if (d < 5) places.push(place('region', `Z${d}`, `Les ${nameOf(d)}s`))
    places.push(
      place('departement', `Z${10 + d}`, `Pays de ${nameOf(d * 7)}`, territoryId('region', `Z${d % 5}`)),
    )
    for (let n = d * 20; n < d * 20 + 20; n++) places.push(...communeWithQuarters(n, d))
  }
  return places
}

/** Each département is a square of the Atlantic, twenty communes in it. */
function communeWithQuarters(n: number, d: number): NewTerritory[] {
  const code = `Z${1000 + n}`
  const here = territoryId('commune', code)
  const lon = -26 + (d % 5) * 2.4 + (n % 5) * 0.42
  const lat = 38 + Math.floor(d / 5) * 2.2 + Math.floor((n % 20) / 5) * 0.4
  const name = `${nameOf(n)}-${nameOf(n * 3 + 1)}`
  return [
    { ...place('commune', code, name, territoryId('departement', `Z${10 + d}`)), lon, lat },
    {
      ...place('qpv', `QZ${1000 + n}A`, `Quartier ${nameOf(n + 13)}`, here),
      lon: lon + 0.03,
      lat: lat + 0.02,
    },
    {
      ...place('qpv', `QZ${1000 + n}B`, `Cité ${nameOf(n * 5 + 1)}`, here),
      lon: lon - 0.02,
      lat: lat - 0.03,
    },
  ]
}

function place(kind: TerritoryKind, code: string, name: string, within?: string): NewTerritory {
  return { kind, code, name, hint: 'Lieu fictif', within: within ? [within] : [], fictional: true }
}

function nameOf(n: number): string {
  return `${starts[n % starts.length]}${ends[Math.floor(n / starts.length) % ends.length]}`
}
