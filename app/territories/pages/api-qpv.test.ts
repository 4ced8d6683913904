import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../../db/seeds/demo-places.ts'
import { type TestSite, testSite } from '../../../test/site.ts'
import { metresPerDegree, squareAround } from '../../kernel/geo.ts'
import { saveTerritories } from '../acts/save.ts'

let site: TestSite
const ask = (query: string, init?: RequestInit) => site.request(`/api/v1/qpv${query}`, init)
const filature = '?lon=-20.25&lat=46.58'

beforeAll(async () => {
  site = await testSite()
})

describe('asking the API whether a point is in a priority district', () => {
  it('is refused for now as long as no perimeter is there', async () => {
    const answer = await ask(filature)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(answer.headers.get('retry-after')).toBe('60')
    await loadDemoPlaces(site.owner, site.site.clock())
    await sleep(1_010)
  })

  it('answers inside, outside, or too close to the border, and names every candidate', async () => {
    const other = squareAround({ lon: -20.25, lat: 46.57 }, 0.01)
    const [perLon] = metresPerDegree(46.57)
    await saveTerritories(
      site.owner,
      [
        {
          kind: 'qpv',
          code: 'QN99901M',
          name: 'L’Écluse',
          hint: '',
          within: [],
          polygons: other,
          fictional: true,
        },
      ],
      site.site.clock(),
    )
    await sleep(1_010)
    expect(await (await ask(filature)).json()).toEqual({
      answer: 'inside',
      qpv: [{ code: 'QN99003M', name: 'La Filature' }],
    })
    expect(await (await ask('?lon=2.35&lat=48.85')).json()).toEqual({ answer: 'outside', qpv: [] })
    const atBorder = -20.245 + 5 / perLon
    expect(await (await ask(`?lon=${atBorder}&lat=46.57`)).json()).toEqual({
      answer: 'too-close',
      qpv: [{ code: 'QN99901M', name: 'L’Écluse' }],
    })
  })

  it('may be asked from any site, and kept by the browser that asked', async () => {
    const answer = await ask(filature)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('private, max-age=3600')
    const etag = answer.headers.get('etag') ?? ''
    const again = await ask(filature, { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await ask('?lon=2.35&lat=48.85', { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  it.each([
    ['', ['lon', 'lat']],
    ['?lon=2.35', ['lat']],
    ['?lon=&lat=48', ['lon']],
    ['?lon=2,35&lat=48.85', ['lon']],
    ['?lon=2.35&lat=91', ['lat']],
    ['?lon=-180.001&lat=0', ['lon']],
    ['?lon=NaN&lat=Infinity', ['lon', 'lat']],
    ['?lon=1e2&lat=0x10', ['lon', 'lat']],
    ['?lon=2&lon=3&lat=48', ['lon']],
  ])('says what is wrong with %s', async (query, parameters) => {
    const answer = await ask(query)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    const body = (await answer.json()) as { status: number; errors: { parameter: string; detail: string }[] }
    expect(body.status).toBe(400)
    expect(body.errors.map((error) => error.parameter)).toEqual(parameters)
    expect(body.errors.every((error) => error.detail.includes(error.parameter))).toBe(true)
  })

  it('speaks English under /en', async () => {
    const answer = await site.request('/en/api/v1/qpv?lon=2')
    expect(((await answer.json()) as { errors: { detail: string }[] }).errors[0]?.detail).toBe(
      'The parameter lat is missing.',
    )
  })
})
