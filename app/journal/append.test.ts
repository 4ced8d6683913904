import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { sha256 } from '../kernel/canonical-json.ts'
import { newId } from '../kernel/ids.ts'
import { connect, type Db, database, type Sql } from '../platform/db/database.ts'
import { append, entriesOf } from './index.ts'

let web: Sql
let owner: Sql
let db: Db
const now = new Date('2026-11-14T20:00:00Z')

beforeAll(async () => {
  const connections = await testDatabase()
  web = connect(connections.web, 4)
  owner = connect(connections.owner, 1)
  db = database(web)
})
afterAll(() => Promise.all([web.end(), owner.end()]))

it('writes an act down once, with the fingerprint of its own words', async () => {
  const act = { kind: 'signature.confirmed', subjectId: newId(), body: { reference: 'K7MR-4PXD-9TB' } }
  await db.transaction().execute((tx) => append(tx, act, now))
  await db.transaction().execute((tx) => append(tx, act, new Date()))
  const entries = await entriesOf(db, act.subjectId)
  expect(entries).toHaveLength(1)
  expect(sha256(entries[0]?.body ?? '')).toBe(entries[0]?.sha256)
  expect(JSON.parse(entries[0]?.body ?? '')).toEqual({
    at: '2026-11-14T20:00:00.000Z',
    kind: 'signature.confirmed',
    reference: 'K7MR-4PXD-9TB',
  })
})

it('lets nobody rewrite or empty it, neither the site nor the owner by mistake', async () => {
  await expect(web`update journal_entries set body = ''`).rejects.toThrow('permission denied')
  await expect(web`delete from journal_entries`).rejects.toThrow('permission denied')
  await expect(owner`update journal_entries set body = ''`).rejects.toThrow('append-only')
  await expect(owner`delete from journal_entries`).rejects.toThrow('append-only')
  await expect(owner`truncate journal_entries`).rejects.toThrow('append-only')
})
