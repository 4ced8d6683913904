import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDivision } from '../../cli/import/communes.ts'
import { testDatabase } from '../../test/database.ts'
import { sharedData } from '../../test/shared-data.ts'
import { connect, database, type Sql } from '../platform/db/database.ts'
import { importDivision, importQpv, readCoordinates, searchTerritories, territoriesAt } from './index.ts'

type Row = { code_qp: string; lib_qp: string; lib_com: string; lon: string; lat: string }

const perimeters = sharedData('qpv/qpv2024.geojson', 'the real districts, among the real communes')
/** The same districts in a list made apart, with a point inside each. */
const list = sharedData('qpv/qpv2024-liste.csv', perimeters.title)
/** Where that list is wrong: its points stand 12 m and 4 m outside the perimeters, by any way of counting. */
const outside = ['QN05501M', 'QN06942N']
const areThere = perimeters.isThere && list.isThere

describe.skipIf(!areThere)(perimeters.isThere ? list.title : perimeters.title, () => {
  let sql: Sql
  let rows: Row[]

  beforeAll(async () => {
    sql = connect((await testDatabase()).web, 2)
    rows = parse(readFileSync(list.path), { delimiter: ';', columns: true, bom: true })
    const now = new Date('2026-11-14T20:00:00Z')
    await importDivision(sql, readDivision(), '2026', now)
    await importQpv(sql, JSON.parse(readFileSync(perimeters.path, 'utf8')), now)
  }, 120_000)
  afterAll(() => sql?.end())

  const idOf = ({ code_qp }: Row) => `qpv:${code_qp}`
  const found = async (text: string) =>
    (await searchTerritories(database(sql), text)).map((territory) => territory.id)

  it('are found by their name and commune, as typed without accents', async () => {
    const lost: string[] = []
    for (const row of rows) {
      const typed = `${row.lib_qp} ${row.lib_com.split(',')[0]}`.normalize('NFD').replace(/\p{M}/gu, '')
      if (!(await found(typed.toLowerCase())).includes(idOf(row))) lost.push(typed)
    }
    expect(lost).toEqual([])
  }, 60_000)

  it('are found by their code alone', async () => {
    for (const row of rows) expect(await found(row.code_qp.toLowerCase())).toEqual([idOf(row)])
  }, 60_000)

  it('are found by coordinates as they are copied from a map', async () => {
    const lost: string[] = []
    for (const row of rows) {
      const point = readCoordinates(`${row.lat}, ${row.lon}`)
      const held = point ? await territoriesAt(sql, point) : []
      if (!held.some((district) => district.id === idOf(row))) lost.push(row.code_qp)
    }
    expect(rows).toHaveLength(1584)
    expect(lost).toEqual(outside)
  })

  it('hold the point that was chosen inside each at its import', async () => {
    const chosen = await sql<{ id: string; lon: number; lat: number }[]>`
      select id, lon, lat from territories where kind = 'qpv'`
    const lost: string[] = []
    for (const { id, ...point } of chosen)
      if (!(await territoriesAt(sql, point)).some((district) => district.id === id)) lost.push(id)
    expect(chosen).toHaveLength(1584)
    expect(lost).toEqual([])
  })

  it('stand each within a commune, a département, and France', async () => {
    const orphans = await sql`select id from territories t where kind = 'qpv' and (
      select count(distinct split_part(ancestor_id, ':', 1)) from territory_ancestors
      where territory_id = t.id and ancestor_id ~ '^(commune|departement|france):') <> 3`
    expect([...orphans]).toEqual([])
  })
})
