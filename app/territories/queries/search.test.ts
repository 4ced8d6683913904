import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../../db/seeds/demo-places.ts'
import { testDatabase } from '../../../test/database.ts'
import { connect, type Db, database, type Sql } from '../../platform/db/database.ts'
import { saveTerritories } from '../acts/save.ts'
import type { NewTerritory } from '../rules/territory.ts'
import { searchTerritories } from './search.ts'
import { territoriesByIds } from './territories.ts'

let owner: Sql
let web: Sql
let db: Db
const now = new Date('2026-11-14T20:00:00Z')

beforeAll(async () => {
  const connections = await testDatabase()
  owner = connect(connections.owner, 1)
  web = connect(connections.web, 2)
  db = database(web)
  await loadDemoPlaces(owner, now)
  await saveTerritories(owner, more, now)
})
afterAll(() => Promise.all([owner.end(), web.end()]))

const more: NewTerritory[] = [
  commune('99801', 'Saint-Élan', 500),
  commune('99802', 'Saint-Élan-sur-Tisse', 90_000),
  commune('99803', 'Œuvre-la-Neuve', 800),
  commune('99806', 'Ste-Marthe-des-Rives', 300),
  { ...commune('99804', 'Grandville', 400_000), aliases: ['Grandville 3e Arrondissement', '99843'] },
  { ...commune('99805', 'La Haute-Rive', 60_000), within: ['departement:D99'] },
]

function commune(code: string, name: string, population: number): NewTerritory {
  return { kind: 'commune', code, name, hint: 'Commune', within: [], population, fictional: true }
}

async function namesFor(text: string, limit?: number): Promise<string[]> {
  return (await searchTerritories(db, text, limit)).map((found) => found.name)
}

describe('searching a territory', () => {
  it('finds a name without its accents, hyphens and capitals', async () => {
    expect(await namesFor('saint elan')).toEqual(['Saint-Élan', 'Saint-Élan-sur-Tisse'])
    expect(await namesFor('OEUVRE LA NEUVE')).toEqual(['Œuvre-la-Neuve'])
  })

  it('puts the exact name before a bigger place that begins the same way', async () => {
    expect((await namesFor('Saint-Élan'))[0]).toBe('Saint-Élan')
    expect((await namesFor('Saint-Él'))[0]).toBe('Saint-Élan-sur-Tisse')
  })

  it('understands “st” as people write it', async () => {
    expect(await namesFor('st amance')).toContain('Saint-Amance')
    expect(await namesFor('sainte marthe')).toEqual(['Ste-Marthe-des-Rives'])
    expect(await namesFor('ste-marthe')).toEqual(['Ste-Marthe-des-Rives'])
  })

  it('understands “commune de”, which is in no name', async () => {
    expect(await namesFor('commune de Saint-Amance')).toContain('Saint-Amance')
    expect(await namesFor('commune')).toEqual([])
  })

  it('finds by postcode, by INSEE code and by code of district, in any case', async () => {
    expect(await namesFor('99100')).toEqual(['Valbrume'])
    expect(await namesFor('99003')).toEqual(['Port-Clairière'])
    expect(await namesFor('qn99001m')).toEqual(['Les Glycines'])
  })

  it('finds a district by its name and its commune, whatever the order', async () => {
    expect(await namesFor('valbrume glyc')).toEqual(['Les Glycines'])
    expect((await namesFor('bellevue moulin'))[0]).toBe('Bellevue - Le Moulin')
  })

  it('finds a name whose article was left out', async () => {
    expect(await namesFor('haute rive')).toEqual(['La Haute-Rive'])
  })

  it('finds a commune by a former name or code', async () => {
    expect(await namesFor('grandville 3e')).toEqual(['Grandville'])
    expect(await namesFor('99843')).toEqual(['Grandville'])
  })

  it('tells two of the same name apart', async () => {
    const [district] = await searchTerritories(db, 'les glycines')
    expect(district).toEqual({
      id: 'qpv:QN99001M',
      kind: 'qpv',
      code: 'QN99001M',
      name: 'Les Glycines',
      hint: 'Quartier prioritaire, Valbrume (La Tisse)',
    })
  })

  it('answers one letter with the best known names that begin with it', async () => {
    expect(await namesFor('g')).toEqual(['Grandville'])
    expect(await namesFor('s', 1)).toEqual(['Saint-Élan-sur-Tisse'])
  })

  it.each(['', '   ', '%', '_', "'; drop table territories; --", '東京', '\u0000'])(
    'finds nothing for %j',
    async (text) => {
      expect(await namesFor(text)).toEqual([])
    },
  )

  it('survives a text nobody would type', async () => {
    expect(await namesFor('a '.repeat(5_000))).toEqual([])
  })
})

it('gives territories in the order asked, without the unknown', async () => {
  const found = await territoriesByIds(db, ['qpv:QN99003M', 'qpv:none', 'commune:99001', 'qpv:QN99003M'])
  expect(found.map((each) => each.name)).toEqual(['La Filature', 'Valbrume', 'La Filature'])
  expect(await territoriesByIds(db, [])).toEqual([])
})

describe('the demonstration', () => {
  it('loads its places once', async () => {
    expect(await loadDemoPlaces(owner, now)).toEqual({ inserted: 0, updated: 0, closed: 0 })
  })

  it('names everything that contains a district, up to France', async () => {
    const rows = await web<{ ancestor_id: string }[]>`
      select ancestor_id from territory_ancestors_public where territory_id = 'qpv:QN99001M' order by 1`
    expect(rows.map((row) => row.ancestor_id)).toEqual([
      'commune:99001',
      'contract:CN99901M',
      'departement:D99',
      'epci:999000001',
      'france:FR',
      'region:R99',
    ])
  })
})
