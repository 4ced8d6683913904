import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { squareAround } from '../app/kernel/geo.ts'
import { readConfig } from '../app/platform/config.ts'
import { connect } from '../app/platform/db/database.ts'
import { testDatabase } from '../test/database.ts'
import { qpv } from './import/qpv.ts'
import { importCommand } from './import.ts'

const sql = connect((await testDatabase()).web, 2)
const now = new Date('2026-11-14T20:00:00Z')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tissons-import-'))
})
afterAll(() => sql.end())

const ask = (...args: string[]) => importCommand.run(args, readConfig({}))

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

function district(code: string, lon: number): object {
  const properties = { code_qp: code, lib_qp: 'Les Saules', insee_com: '99003', lib_com: 'Port-Clairière' }
  return { properties, geometry: { type: 'MultiPolygon', coordinates: squareAround({ lon, lat: 45 }, 0.01) } }
}

it('says how to ask when it does not understand', async () => {
  await expect(ask()).rejects.toThrow('Say: bin/tissons import communes')
  await expect(ask('quartiers')).rejects.toThrow('Say: bin/tissons import')
  await expect(ask('qpv')).rejects.toThrow('Say: bin/tissons import qpv FILE.geojson')
  await expect(ask('communes', 'now')).rejects.toThrow('Say: bin/tissons import communes')
})

it('says what is wrong with the file before it opens any database', async () => {
  await expect(ask('qpv', join(folder, 'absent.geojson'))).rejects.toThrow('There is no file')
  await expect(ask('qpv', folder)).rejects.toThrow('is a folder: name the file')
  await expect(ask('qpv', await file('perimeters.zip', 'PK'))).rejects.toThrow('the archive must be unpacked')
})

it('reports what changed, and each row it rejects with its reason', async () => {
  const features = [district('QN99590M', -20), district('QN99591M', -21), district('Saules', -22)]
  const path = await file('list.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
  const bring = await qpv.prepare([path])
  expect(await bring(sql, now)).toEqual([
    'Priority districts, generation 2024: 2 inserted, 0 updated, 0 unchanged, 0 closed, 1 rejected.',
    '  rejected Saules: its code is not a district code',
    '1 commune(s) not known yet (99003): say bin/tissons import communes, then import the districts again.',
  ])
  expect((await bring(sql, now))[0]).toContain('0 inserted, 0 updated, 2 unchanged, 0 closed, 1 rejected')
})

it('refuses a file in another projection, and changes nothing', async () => {
  const features = [district('QN99592M', 652_000)]
  const path = await file('lambert.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
  const bring = await qpv.prepare([path])
  await expect(bring(sql, now)).rejects.toThrow('take the WGS 84 file, not Lambert 93')
})
