import { afterAll, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { connect, database } from '../db/database.ts'
import { makeLog } from '../log.ts'
import { announce, type FactName } from './facts.ts'
import { type Reactions, startWorker } from './worker.ts'

const { web } = await testDatabase()
const sql = connect(web, 6)
const db = database(sql)
const fact = 'test.happened' as FactName
const lines: string[] = []
afterAll(() => sql.end())

async function work(reactions: Reactions, until: () => boolean): Promise<void> {
  const log = makeLog('info', (line) => lines.push(line))
  const worker = await startWorker({ sql, log, reactions, schedule: [], everyMilliseconds: 50 })
  await expect.poll(until, { timeout: 10_000 }).toBe(true)
  await worker.stop()
}

const announceAll = (names: string[]) =>
  db.transaction().execute(async (tx) => {
    for (const name of names) await announce(tx, fact, { name } as never, new Date())
  })

it('posts a hundred letters without a pause between each', async () => {
  const seen: string[] = []
  await announceAll(Array.from({ length: 100 }, (_, i) => `letter ${i}`))
  const started = Date.now()
  const post = async ({ name }: { name: string }) => void seen.push(name)
  await work({ [fact]: { post } }, () => seen.length === 100)
  expect(new Set(seen).size).toBe(100)
  expect(Date.now() - started).toBeLessThan(8_000)
})

it('tries a letter that failed again, without its neighbours, and without keeping what the post office said', async () => {
  const seen: string[] = []
  const post = async ({ name }: { name: string }) => {
    seen.push(name)
    if (name === 'refused') throw new Error('550 no such mailbox: personne@example.org')
  }
  await announceAll(['before', 'refused', 'after'])
  await work({ [fact]: { post } }, () => seen.length === 3)
  const [refused] = await sql<{ state: string; output: unknown }[]>`
    select state, output from pgboss.job where data -> 'payload' ->> 'name' = 'refused'`
  expect(refused?.state).toBe('retry')
  expect(JSON.stringify(refused?.output) + lines.join()).not.toContain('personne@')
  expect(lines.join()).toContain('reaction.failed')
  const others = await sql<{ state: string }[]>`
    select state from pgboss.job where data -> 'payload' ->> 'name' in ('before', 'after')`
  expect(others.map((job) => job.state)).toEqual(['completed', 'completed'])
})
