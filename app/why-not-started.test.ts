import { expect, it } from 'vitest'
import { readConfig } from './platform/config.ts'
import { connect } from './platform/db/database.ts'
import { whyNotStarted } from './why-not-started.ts'

const caught = async (work: () => unknown) => {
  try {
    await work()
  } catch (error) {
    return whyNotStarted(error)
  }
}

it('says in one sentence what is wrong with a setting, without what it may hide', async () => {
  expect(await caught(() => readConfig({ PORT: 'abc' }))).toBe(
    'PORT must be a number from 0 to 65535, not “abc”.',
  )
  const url = await caught(() => readConfig({ DATABASE_URL: 'tissons:secret' }))
  expect(url).toBe('DATABASE_URL must be an address such as postgres://user@host/database.')
})

it('says in one sentence that the database is away', async () => {
  const sql = connect({ url: 'postgres://tissons:secret@127.0.0.1:9/tissons' }, 1)
  const words = await caught(() => sql`select 1`)
  expect(words).toMatch(/^The database does not answer \(.*ECONNREFUSED.*DATABASE_URL right\?$/)
  expect(words).not.toContain('secret')
  await sql.end()
})

it('keeps the stack of what nobody foresaw', () => {
  expect(whyNotStarted(new TypeError('oops'))).toContain('why-not-started.test')
})
