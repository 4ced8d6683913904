import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../../db/seeds/demo-places.ts'
import { testDatabase } from '../../../test/database.ts'
import { sharedData } from '../../../test/shared-data.ts'
import { type MultiPolygon, squareAround } from '../../kernel/geo.ts'
import { connect, type Sql } from '../../platform/db/database.ts'
import { territoriesAt } from '../queries/perimeters.ts'
import type { NewTerritory } from '../rules/territory.ts'
import { importQpv } from './import-qpv.ts'
import { saveTerritories } from './save.ts'

let sql: Sql
const now = new Date('2026-11-14T20:00:00Z')
const later = new Date('2027-01-10T09:00:00Z')
const nothing = { inserted: 0, updated: 0, closed: 0 }

beforeAll(async () => {
  sql = connect((await testDatabase()).web, 4)
  await loadDemoPlaces(sql, now)
})
afterAll(() => sql.end())

function feature(code: string, communes = '99003', at = Number(code.slice(5, 7)) / 10): object {
  const properties = {
    code_qp: code,
    lib_qp: `Quartier ${code}`,
    insee_com: communes,
    lib_com: 'Port-Clairière',
    insee_dep: 'D99',
    lib_dep: 'La Tisse',
  }
  const coordinates: MultiPolygon = squareAround({ lon: -30 + at, lat: 40 }, 0.01)
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } }
}

const codes = (count: number, prefix = 'QN995') =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i).padStart(2, '0')}M`)
const file = (...features: object[]) => ({ type: 'FeatureCollection', features })
const whole = file(...codes(30).map((code) => feature(code)))

async function imported(content: unknown, at = now, options = {}) {
  const outcome = await importQpv(sql, content, at, options)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

async function facts(): Promise<number> {
  const [row] = await sql<
    { n: number }[]
  >`select count(*) as n from facts where name = 'territories.imported'`
  return row?.n ?? 0
}

describe('importing priority districts', () => {
  it('saves every district under what contains it', async () => {
    const seen: number[] = []
    const first = await imported(whole, now, { onProgress: (done: number) => seen.push(done) })
    expect(first).toMatchObject({ ...nothing, inserted: 30, generation: '2024', unknownCommunes: [] })
    expect(seen.at(-1)).toBe(30)
    const above = await sql`select ancestor_id from territory_ancestors_public
      where territory_id = 'qpv:QN99500M' order by 1`
    expect(above.map((row) => row.ancestor_id)).toEqual([
      'commune:99003',
      'departement:D99',
      'epci:999000002',
      'france:FR',
      'region:R99',
    ])
    expect((await territoriesAt(sql, { lon: -30, lat: 40 })).map((each) => each.hint)).toEqual([
      'Quartier prioritaire, Port-Clairière (La Tisse)',
    ])
  })

  it('changes nothing, and announces nothing, the second time', async () => {
    const before = await facts()
    expect(await imported(whole, later)).toMatchObject({ ...nothing, unchanged: 30 })
    expect(await facts()).toBe(before)
  })

  it('refuses a piece of the list, unless told that it is whole', async () => {
    const piece = file(...codes(20).map((code) => feature(code)))
    expect(await importQpv(sql, piece, later)).toEqual({ ok: false, reason: 'would-close-many' })
    const [row] = await sql`select count(*) as n from territories
      where valid_until is not null and not fictional`
    expect(row?.n).toBe(0)
  })

  it('closes a district that the list no longer names, keeps its perimeter, and opens it again', async () => {
    await sleep(1_010)
    const trimmed = file(...codes(29).map((code) => feature(code)))
    expect(await imported(trimmed, later)).toMatchObject({ ...nothing, closed: 1, unchanged: 29 })
    expect(await imported(trimmed, later)).toMatchObject(nothing)
    const [row] = await sql`select valid_until, polygons from territories
      join qpv_perimeters on territory_id = id where id = 'qpv:QN99529M'`
    expect(row?.valid_until).toBe('2027-01-10')
    expect(row?.polygons).toHaveLength(1)
    await sleep(1_010)
    expect(await territoriesAt(sql, { lon: -27.1, lat: 40 })).toEqual([])
    expect(await imported(whole, later)).toMatchObject({ ...nothing, updated: 1 })
  })

  it('corrects a perimeter', async () => {
    const moved = file(...codes(29).map((code) => feature(code)), feature('QN99529M', '99003', 9))
    expect(await imported(moved)).toMatchObject({ ...nothing, updated: 1 })
    expect(await imported(whole)).toMatchObject({ ...nothing, updated: 1 })
  })

  it('keeps an older list as closed, and lets the newer one stand', async () => {
    const old = file(...codes(3, 'QP995').map((code) => feature(code)))
    expect(await imported(old)).toMatchObject({ ...nothing, inserted: 3, generation: '2015' })
    expect(await imported(old, later)).toMatchObject(nothing)
    const rows = await sql`select generation, count(*) as n from territories
      where kind = 'qpv' and valid_until is null and not fictional group by 1`
    expect([...rows]).toEqual([{ generation: '2024', n: 30 }])
    const [first] = await sql`select valid_from, valid_until from territories where id = 'qpv:QP99500M'`
    expect(first).toEqual({ valid_from: '2015-01-01', valid_until: '2024-01-01' })
  })

  it('leaves the fictional districts of the demonstration alone', async () => {
    const [row] =
      await sql`select count(*) as n from territories where fictional and kind = 'qpv' and valid_until is null`
    expect(row?.n).toBe(5)
  })

  it('joins a commune that comes later, and the one it was merged into', async () => {
    const found = await imported(
      file(...codes(29).map((code) => feature(code)), feature('QN99529M', '99003,99777,99888')),
    )
    expect(found.unknownCommunes).toEqual(['99777', '99888'])
    const commune: NewTerritory = {
      kind: 'commune',
      code: '99777',
      name: 'Nouvelle-Rive',
      hint: 'Commune',
      within: [],
      aliases: ['99888'],
      fictional: true,
    }
    await saveTerritories(sql, [commune], now)
    const above = () => sql`select from territory_ancestors
      where (territory_id, ancestor_id) = ('qpv:QN99529M', 'commune:99777')`
    expect(await above()).toHaveLength(1)
    const merged = file(...codes(29).map((code) => feature(code)), feature('QN99529M', '99888'))
    expect((await imported(merged)).unknownCommunes).toEqual([])
    expect(await above()).toHaveLength(1)
  })

  it('leaves nothing half done when it is cut', async () => {
    const cut = () => {
      throw new Error('cut')
    }
    const more = file(...codes(30).map((code) => feature(code, '99004')))
    await expect(importQpv(sql, more, now, { onProgress: cut })).rejects.toThrow('cut')
    const [row] = await sql`select within from territories where id = 'qpv:QN99500M'`
    expect(row?.within).toEqual(['commune:99003', 'departement:D99'])
  })
})

const official = sharedData('qpv/qpv2024.geojson', 'the real list of 2024')

describe.skipIf(!official.isThere)(official.title, () => {
  it('comes in whole, once, and every district holds its own corners', async () => {
    const content = JSON.parse(readFileSync(official.path, 'utf8'))
    const first = await imported(content, now, { force: true })
    expect(first).toMatchObject({ inserted: 1584, updated: 0, rejected: [] })
    expect(await imported(content)).toMatchObject({ ...nothing, unchanged: 1584 })
    const trimmed = { ...content, features: content.features.slice(1) }
    expect(await imported(trimmed)).toMatchObject({ ...nothing, closed: 1, unchanged: 1583 })
    await imported(content)
    await sleep(1_010)
    for (const { properties, geometry } of content.features.slice(0, 200)) {
      const [lon, lat] = geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2)[0]
      const held = await territoriesAt(sql, { lon, lat })
      expect(held.map((each) => each.code)).toContain(properties.code_qp)
    }
  }, 60_000)
})
