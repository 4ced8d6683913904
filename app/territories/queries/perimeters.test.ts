import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../../db/seeds/demo-places.ts'
import { testDatabase } from '../../../test/database.ts'
import type { MultiPolygon } from '../../kernel/geo.ts'
import { connect, type Sql } from '../../platform/db/database.ts'
import { saveTerritories } from '../acts/save.ts'
import type { NewTerritory } from '../rules/territory.ts'
import { territoriesAt } from './perimeters.ts'

let owner: Sql
let web: Sql
const now = new Date('2026-11-14T20:00:00Z')

beforeAll(async () => {
  const connections = await testDatabase()
  owner = connect(connections.owner, 1)
  web = connect(connections.web, 4)
})
afterAll(() => Promise.all([owner.end(), web.end()]))

// A triangle whose long side is oblique, with a square hole, and an island apart.
const outline: MultiPolygon = [
  [
    [
      [0, 0],
      [0.3, 0.1],
      [0, 0.3],
      [0, 0],
    ],
    [
      [0.05, 0.1],
      [0.1, 0.1],
      [0.1, 0.15],
      [0.05, 0.15],
      [0.05, 0.1],
    ],
  ],
  [
    [
      [1, 1],
      [1.1, 1],
      [1.1, 1.1],
      [1, 1.1],
      [1, 1],
    ],
  ],
]

function district(code: string, polygons: MultiPolygon): NewTerritory {
  return { kind: 'qpv', code, name: code, hint: '', within: [], polygons, fictional: true }
}

async function codesAt(lon: number, lat: number): Promise<string[]> {
  return (await territoriesAt(web, { lon, lat })).map((each) => each.code)
}

describe('asking which priority district holds a point', () => {
  it('answers nothing before any import, and knows a new import within a second', async () => {
    expect(await codesAt(0.01, 0.1)).toEqual([])
    await saveTerritories(owner, [district('QN99801M', outline)], now)
    await sleep(1_010)
    expect(await codesAt(0.01, 0.1)).toEqual(['QN99801M'])
  })

  it.each([
    ['inside', 0.02, 0.05, true],
    ['on a corner', 0.3, 0.1, true],
    ['on a side', 0, 0.2, true],
    ['exactly on an oblique side', 0.15, 0.05, true],
    ['on the border of a hole', 0.05, 0.12, true],
    ['in a hole', 0.07, 0.12, false],
    ['on the island', 1.05, 1.05, true],
    ['in the box around it, yet outside', 0.29, 0.29, false],
    ['just beyond a side', -1e-12, 0.2, false],
    ['far away', 100, -60, false],
  ])('knows a point %s', async (_where, lon, lat, isInside) => {
    expect(await codesAt(lon, lat)).toEqual(isInside ? ['QN99801M'] : [])
  })

  it('names every district where perimeters overlap, whole and without its outline', async () => {
    await loadDemoPlaces(owner, now)
    await saveTerritories(owner, [district('QN99802M', outline)], now)
    await sleep(1_010)
    expect(await codesAt(0.02, 0.05)).toEqual(['QN99801M', 'QN99802M'])
    expect(await territoriesAt(web, { lon: -20.25, lat: 46.58 })).toEqual([
      {
        id: 'qpv:QN99003M',
        kind: 'qpv',
        code: 'QN99003M',
        name: 'La Filature',
        hint: 'Quartier prioritaire, Saint-Amance (La Tisse)',
      },
    ])
  })

  it('tries again after a fault', async () => {
    const broken = connect({ url: 'postgres://nobody@127.0.0.1:1/none' }, 1)
    await expect(territoriesAt(broken, { lon: 0, lat: 0 })).rejects.toThrow()
    await expect(territoriesAt(broken, { lon: 0, lat: 0 })).rejects.toThrow()
    await broken.end({ timeout: 0 })
  })
})
