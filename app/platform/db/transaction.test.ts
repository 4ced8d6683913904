import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { connect, type Sql, type Tx } from './database.ts'
import { transaction } from './transaction.ts'

let web: Sql

beforeAll(async () => {
  const connections = await testDatabase()
  const owner = connect(connections.owner, 1)
  await owner`create table places (n integer generated always as identity, name text unique)`
  await owner.end()
  web = connect(connections.web, 4)
})
afterAll(() => web.end())

const write = (tx: Tx, name: string) => sql`insert into places (name) values (${name})`.execute(tx)
const names = async () => (await web`select name from places order by n`).map(({ name }) => name)

it('does what is asked together in the order it was asked', async () => {
  const asked = Array.from({ length: 20 }, (_, i) => `together ${i}`)
  await transaction(web, (tx) => Promise.all(asked.map((name) => write(tx, name))))
  expect(await names()).toEqual(asked)
})

it('undoes everything when one part fails, and tells the fault', async () => {
  const before = await names()
  const act = (tx: Tx) => Promise.all([write(tx, 'never'), sql`select 1 / 0`.execute(tx), write(tx, 'nor')])
  await expect(transaction(web, act)).rejects.toThrow('division by zero')
  expect(await names()).toEqual(before)
})

it('says so when an act hides a fault that has undone it', async () => {
  const act = async (tx: Tx) => {
    await write(tx, 'hidden')
    await sql`select 1 / 0`.execute(tx).catch(() => {})
  }
  await expect(transaction(web, act)).rejects.toThrow('undone by a fault')
  expect(await names()).not.toContain('hidden')
})

it('starts an act again when another was quicker to a place, until it sees the other’s row', async () => {
  const findOrWrite = async (tx: Tx) => {
    const { rows } = await sql`select n from places where name = 'one'`.execute(tx)
    if (rows.length === 0) await write(tx, 'one')
  }
  await Promise.all(Array.from({ length: 16 }, () => transaction(web, findOrWrite)))
  expect((await names()).filter((name) => name === 'one')).toHaveLength(1)
})

it('tells at last that a place is taken by a row that no second look finds', async () => {
  await expect(transaction(web, (tx) => write(tx, 'one'))).rejects.toMatchObject({ code: '23505' })
})
