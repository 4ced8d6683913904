import { afterAll, expect, it } from 'vitest'
import { connect } from '../app/platform/db/database.ts'
import { anotherDatabase, testDatabase } from './database.ts'

const opened: { end(): Promise<void> }[] = []

afterAll(async () => {
  for (const sql of opened) await sql.end()
})

it('gives a test file one migrated database, whoever asks', async () => {
  const first = await testDatabase()
  expect(await testDatabase()).toEqual(first)
  const sql = connect(first.owner, 1)
  opened.push(sql)
  const [row] = await sql`select count(*) as n from migrations`
  expect(row?.n).toBeGreaterThan(0)
})

it('keeps the web role out of what migrations did not grant', async () => {
  const { web } = await testDatabase()
  const sql = connect(web, 1)
  opened.push(sql)
  await expect(sql`create table public.mine (id int)`).rejects.toThrow('permission denied')
  await expect(sql`create database mine`).rejects.toThrow('permission denied')
})

it('gives a second database to a test that spoils its own', async () => {
  const spoilt = connect((await anotherDatabase()).owner, 1)
  const own = connect((await testDatabase()).owner, 1)
  opened.push(spoilt, own)
  await spoilt`drop table migrations cascade`
  expect(await own`select name from migrations limit 1`).toHaveLength(1)
})
