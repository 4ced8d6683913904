import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDivision } from '../../../cli/import/communes.ts'
import { testDatabase } from '../../../test/database.ts'
import { connect, database, type Sql } from '../../platform/db/database.ts'
import { searchTerritories } from '../queries/search.ts'
import { importDivision } from './import-division.ts'

let sql: Sql
const now = new Date('2026-11-14T20:00:00Z')
const division = readDivision()

beforeAll(async () => {
  sql = connect((await testDatabase()).web, 2)
  await importDivision(sql, division, '2026', now)
}, 60_000)
afterAll(() => sql.end())

async function ancestors(id: string): Promise<string[]> {
  const rows = await sql<{ ancestor_id: string }[]>`
    select ancestor_id from territory_ancestors_public where territory_id = ${id} order by 1`
  return rows.map((row) => row.ancestor_id)
}

async function found(text: string): Promise<string[]> {
  return (await searchTerritories(database(sql), text)).map((each) => each.id)
}

describe('importing the communes of France', () => {
  it('brings every kind of territory in', async () => {
    const rows = await sql`select kind, count(*) as n from territories group by 1 order by 1`
    expect(Object.fromEntries(rows.map((row) => [row.kind, row.n]))).toEqual({
      commune: 34_969,
      departement: 109,
      epci: 1_266,
      france: 1,
      region: 18,
    })
  })

  it('names everything above a commune', async () => {
    expect(await ancestors('commune:93066')).toEqual([
      'departement:93',
      'epci:200054781',
      'epci:200057867',
      'france:FR',
      'region:11',
    ])
    expect(await ancestors('commune:97801')).toEqual(['departement:978', 'france:FR'])
  })

  it('puts a commune in one département, even when its intercommunality straddles two', async () => {
    const rows = await sql`select territory_id from territory_ancestors
      where territory_id like 'commune:%' and ancestor_id like 'departement:%'
      group by 1 having count(*) <> 1`
    expect([...rows]).toEqual([])
  })

  it('finds Paris by its arrondissements, which are not communes', async () => {
    expect((await found('Paris'))[0]).toBe('commune:75056')
    expect(await found('paris 18e')).toEqual(['commune:75056'])
    expect(await found('75118')).toEqual(['commune:75056'])
    expect(await found('lyon 3e')).toEqual(['commune:69123'])
    expect(await found('marseille 13e')).toEqual(['commune:13055'])
  })

  it('finds a merged commune by its former name', async () => {
    expect(await found('Pierrefitte-sur-Seine')).toContain('commune:93066')
  })

  it('changes nothing the second time, and closes a commune that is gone', async () => {
    expect(await importDivision(sql, division, '2026', now)).toMatchObject({
      inserted: 0,
      updated: 0,
      closed: 0,
      communes: 34_969,
    })
    const communes = division.communes.filter((commune) => commune.code !== '01001')
    const next = await importDivision(sql, { ...division, communes }, '2027', now)
    expect(next).toMatchObject({ inserted: 0, closed: 1 })
    expect(await found("L'Abergement-Clémenciat")).toEqual([])
  }, 60_000)
})
