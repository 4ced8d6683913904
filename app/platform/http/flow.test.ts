import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { testSite } from '../../../test/site.ts'
import { csvParts } from '../files/written-csv.ts'
import { flow } from './flow.ts'
import { get } from './route.ts'

const batches = 100
const rowsInBatch = 500
let made = 0

async function* rows() {
  for (let batch = 0; batch < batches; batch++) {
    made += 1
    yield Array.from({ length: rowsInBatch }, (_, i) => [
      batch * rowsInBatch + i,
      randomBytes(80).toString('hex'),
    ])
  }
}

const long = get('/long.csv', 'public', (c) =>
  flow(c, {
    type: 'text/csv; charset=utf-8',
    file: 'long.csv',
    parts: csvParts(['numero', 'texte'], rows()),
  }),
)
const { request } = await testSite({ routes: [long] })

it.each(['identity', 'gzip', 'br'])(
  'makes no more of 50,000 rows than its reader takes (%s)',
  async (encoding) => {
    made = 0
    const answer = await request('/long.csv', { headers: { 'accept-encoding': encoding } })
    const reader = answer.body?.getReader()
    await reader?.read()
    // A slow reader: time passes, and nothing piles up but what the pipes hold, a few batches of 100 KB.
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(made).toBeLessThan(batches / 4)
    await reader?.cancel()
  },
)

it('gives every row to a reader that takes them all', async () => {
  made = 0
  const text = await (await request('/long.csv', { headers: { 'accept-encoding': 'identity' } })).text()
  expect(made).toBe(batches)
  expect(text.trimEnd().split('\r\n')).toHaveLength(1 + batches * rowsInBatch)
})
