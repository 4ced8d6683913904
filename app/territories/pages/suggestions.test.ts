import { beforeAll, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../../db/seeds/demo-places.ts'
import { type TestSite, testSite } from '../../../test/site.ts'

let site: TestSite

beforeAll(async () => {
  site = await testSite()
  await loadDemoPlaces(site.owner, site.site.clock())
})

it('suggests territories as a person types, in both languages', async () => {
  for (const path of ['/territoires/suggestions', '/en/territoires/suggestions']) {
    const answer = await site.request(`${path}?q=glyc`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300')
    expect(await answer.json()).toEqual([
      {
        value: 'qpv:QN99001M',
        label: 'Les Glycines',
        note: 'Quartier prioritaire, Valbrume (La Tisse)',
      },
    ])
  }
})

it.each(['', '?q=', '?q=%25', '?q=%00', '?q=%FF', `?q=${'z'.repeat(5_000)}`])(
  'suggests nothing for %s',
  async (query) => {
    const answer = await site.request(`/territoires/suggestions${query}`)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual([])
  },
)

it('never suggests more than ten', async () => {
  const answer = await site.request('/territoires/suggestions?q=quartier')
  const found = (await answer.json()) as unknown[]
  expect(found.length).toBeGreaterThan(0)
  expect(found.length).toBeLessThanOrEqual(10)
})
