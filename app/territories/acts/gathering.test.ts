import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDivision } from '../../../cli/import/communes.ts'
import { loadDemoPlaces } from '../../../db/seeds/demo-places.ts'
import { testDatabase } from '../../../test/database.ts'
import { sharedData } from '../../../test/shared-data.ts'
import { connect, type Db, database, type Sql } from '../../platform/db/database.ts'
import { containersOf } from '../queries/place.ts'
import { createTerritoryGroup } from './create-territory-group.ts'
import { importContracts } from './import-contracts.ts'
import { importDivision } from './import-division.ts'
import { importOutlines } from './import-outlines.ts'

let sql: Sql
let db: Db
const now = new Date('2026-11-14T20:00:00Z')
beforeAll(async () => {
  sql = connect((await testDatabase()).web, 4)
  db = database(sql)
  await loadDemoPlaces(sql, now)
})
afterAll(() => sql.end())

const above = async (id: string) => (await containersOf(db, id)).map((each) => each.id)
const make = (name: string, ...members: string[]) =>
  db.transaction().execute((tx) => createTerritoryGroup(tx, { name, members, purpose: '' }, undefined, now))

describe('a group of territories', () => {
  it('gathers districts of several communes, and stands within what holds them all', async () => {
    expect(await make('Les deux bouts', 'qpv:QN99001M', 'qpv:QN99004M')).toEqual({
      ok: true,
      value: 'group:les-deux-bouts',
    })
    expect(await above('qpv:QN99004M')).toContain('group:les-deux-bouts')
    expect(await above('group:les-deux-bouts')).toEqual(['france:FR', 'region:R99', 'departement:D99'])
  })

  it('holds the districts of a commune it gathers', async () => {
    await make('Toute la rive', 'commune:99003', 'qpv:QN99003M')
    expect(await above('qpv:QN99005M')).toContain('group:toute-la-rive')
    expect(await above('qpv:QN99001M')).not.toContain('group:toute-la-rive')
  })

  it('is made once, by several people at once too; another one of its name is refused', async () => {
    const same = () => make('Les sources', 'qpv:QN99001M', 'qpv:QN99002M')
    const made = await Promise.all(Array.from({ length: 4 }, same))
    expect(new Set(made.map((each) => each.ok && each.value))).toEqual(new Set(['group:les-sources']))
    expect(await make('LES SOURCES', 'qpv:QN99001M', 'qpv:QN99005M')).toEqual({ ok: false, reason: 'taken' })
  })

  it.each([
    ['no name', '  ', ['qpv:QN99001M', 'qpv:QN99002M'], 'no-name'],
    ['one district only', 'Seul', ['qpv:QN99001M'], 'too-few'],
    ['the same district twice', 'Double', ['qpv:QN99001M', 'qpv:QN99001M'], 'too-few'],
    ['a place nobody knows', 'Perdu', ['qpv:QN99001M', 'qpv:QN00000X'], 'not-a-member'],
    ['another group', 'Poupée', ['qpv:QN99001M', 'group:les-quartiers-du-canal'], 'not-a-member'],
  ])('is not made of %s', async (_what, name, members, reason) => {
    expect(await make(name, ...members)).toEqual({ ok: false, reason })
  })
})

const feature = (code_cv: string, codgeo: string, lib_cv = '99 - Valbrume') => ({
  properties: { code_cv, codgeo, lib_cv, insee_dep: 'D99' },
})
const list = (...features: object[]) => ({ type: 'FeatureCollection', features })
const bring = (...features: object[]) =>
  importContracts(sql, list(...features), now, { generation: '2024', force: true })

describe('importing contrats de ville', () => {
  it('puts what each covers under it, several lines being one contract', async () => {
    const first = await bring(
      feature('CN09901M', '999000002'),
      feature('CN09902M', '99001'),
      feature('CN09902M', '99002'),
    )
    expect(first).toMatchObject({ ok: true, value: { inserted: 2, rejected: [], unknownPlaces: [] } })
    expect(await above('qpv:QN99004M')).toContain('contract:CN09901M')
    expect(await above('commune:99002')).toContain('contract:CN09902M')
    expect(await above('contract:CN09902M')).toEqual([
      'france:FR',
      'region:R99',
      'departement:D99',
      'epci:999000001',
    ])
    expect(
      await bring(
        feature('CN09901M', '999000002'),
        feature('CN09902M', '99001'),
        feature('CN09902M', '99002'),
      ),
    ).toMatchObject({
      value: { inserted: 0, updated: 0, closed: 0, unchanged: 2 },
    })
  })

  it('follows a contract that covers other places, understands codes of before, and closes those that are gone', async () => {
    expect(
      await bring(feature('CN09902M', '99009'), feature('CN09903M', '99888'), feature('?', '99001')),
    ).toMatchObject({
      value: {
        inserted: 1,
        updated: 1,
        closed: 1,
        unknownPlaces: ['99888'],
        rejected: [{ what: '?', reason: 'odd-code' }],
      },
    })
    expect(await above('commune:99002')).toContain('contract:CN09902M')
    expect(await above('commune:99001')).not.toContain('contract:CN09902M')
  })
})

describe('importing contours', () => {
  const square = (code: string, west: number) => ({
    properties: { code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 46],
          [west + 1, 46],
          [west + 1, 47],
          [west, 46],
        ],
      ],
    },
  })

  it('gathers those of communes that were merged, and changes nothing the second time', async () => {
    const file = list(square('99002', -20), square('99009', -21), square('99777', -22), { properties: {} })
    expect(await importOutlines(sql, file, 'commune', now)).toEqual({
      ok: true,
      value: { saved: 1, unchanged: 0, rejected: ['feature 4'], unknown: ['99777'] },
    })
    const [row] = await sql`select polygons from territory_outlines where territory_id = 'commune:99002'`
    expect(row?.polygons).toHaveLength(2)
    expect(await importOutlines(sql, file, 'commune', now)).toMatchObject({
      value: { saved: 0, unchanged: 1 },
    })
  })

  it('refuses metres', async () => {
    expect(await importOutlines(sql, list(square('99002', 650_000)), 'commune', now)).toEqual({
      ok: false,
      reason: 'not-degrees',
    })
  })
})

const official = sharedData(
  'associations/contrats-de-ville-2024-centroides.geojson',
  'the real contrats de ville',
)
const contours = sharedData('geo/departements-2018.topojson', official.title)

describe.skipIf(!official.isThere || !contours.isThere)(official.title, () => {
  it('cover places that all exist, and départements have contours', async () => {
    await importDivision(sql, readDivision(), '2026', now)
    const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
    const brought = await importContracts(sql, read(official.path), now, { generation: '2024', force: true })
    if (!brought.ok) throw new Error(brought.reason)
    expect(brought.value).toMatchObject({ inserted: 446, rejected: [], unknownPlaces: [] })
    const drawn = await importOutlines(sql, read(contours.path), 'departement', now)
    expect(drawn).toMatchObject({ ok: true, value: { saved: 101, rejected: [], unknown: [] } })
  }, 120_000)
})
