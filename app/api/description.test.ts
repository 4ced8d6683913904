import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadLocalCrowd } from '../../db/seeds/crowd-local-charters.ts'
import { testSite } from '../../test/site.ts'
import { fewLocalCharters, signCrowd } from '../../test/world/local-crowd.ts'
import { publishNext } from '../../test/world/publish.ts'
import { loadRegister } from '../../test/world/register.ts'
import { keepCounts } from '../opendata/index.ts'
import { routes } from '../routes.ts'
import { type Examples, exampleOf } from './rules/example.ts'
import { type OperationId, operations } from './rules/operations.ts'

const { request, owner, site } = await testSite({ url: 'https://tissons.test' })
await loadRegister(owner)
await publishNext(site)
await loadLocalCrowd(owner, fewLocalCharters)
await signCrowd(owner, 'crowd-1')
await site.transaction((tx) => keepCounts(tx, site.clock()))
const described = await (await request('/api/v1/openapi.json')).json()
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(described, 'api')

const ids = Object.keys(operations) as OperationId[]
const examples: Examples = {
  slug: 'les-glaneurs-de-valbrume',
  id: 'qpv:QN99001M',
  theme: 'food',
  number: '1',
  charter: 'crowd-1',
  q: 'glaneurs',
  place: 'Glycines',
  lon: '-20.25',
  lat: '46.58',
}

it('is a description that a linter accepts', async () => {
  for (const lang of ['', '/en']) {
    const source = await (await request(`${lang}/api/v1/openapi.json`)).text()
    const config = await createConfig({ extends: ['recommended-strict'] })
    const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
  }
})

it('finds what a linter must find', async () => {
  const source = JSON.stringify({ ...described, paths: { '/a': { get: { responses: { 200: {} } } } } })
  const config = await createConfig({ extends: ['recommended-strict'] })
  expect(await lintFromString({ source, absoluteRef: 'openapi.json', config })).not.toEqual([])
})

it('describes every address of the API, and no other', () => {
  const asRoute = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1')
  const written = ids.map((id) => asRoute(operations[id].path)).toSorted()
  const answered = routes.map(({ path }) => path).filter((path) => path.startsWith('/api/v1'))
  expect(answered.toSorted()).toEqual(written)
  expect(Object.keys(described.paths).map(asRoute).toSorted()).toEqual(written)
})

it('says of every member, parameter and operation what it is', () => {
  const silent = (node: object, at: string): string[] =>
    Object.entries(node).flatMap(([name, value]) => {
      if (typeof value !== 'object' || value === null) return []
      const isMember = /\.properties$|^\.components\.parameters$|\.get$/.test(at)
      const says = (value as { description?: string; $ref?: string }).description
      const faults =
        isMember && /\.properties$|parameters$/.test(at) && !says?.trim() ? [`${at}.${name}`] : []
      return [...faults, ...silent(value, `${at}.${name}`)]
    })
  expect(silent(described.components, '.components')).toEqual([])
})

for (const lang of ['', '/en'])
  describe(`what the API gives, ${lang || 'in French'}`, () => {
    it.each(ids)('%s is what its description says', async (id) => {
      const answer = await request(lang + exampleOf(id, examples))
      expect(answer.status).toBe(200)
      const { gives } = operations[id]
      if (gives === 'text' || gives === 'openapi') return
      const isGood = ajv.getSchema(`api#/components/schemas/${gives}`)
      const given = await answer.json()
      isGood?.(given)
      expect(isGood?.errors).toBeNull()
      if ('items' in given) expect(given.items.length, 'an example answers something').toBeGreaterThan(0)
    })
  })

it('says of a refusal what its description says', async () => {
  for (const path of ['/api/v1/signatories?theme=magie', '/api/v1/territories/qpv:RIEN', '/api/v1/rien']) {
    const answer = await request(path)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const isGood = ajv.getSchema('api#/components/schemas/Problem')
    isGood?.(await answer.json())
    expect(isGood?.errors).toBeNull()
  }
})

it('is the same in YAML', async () => {
  expect(parse(await (await request('/api/v1/openapi.yaml')).text())).toEqual(described)
})

it('shows people every address, and examples that answer', async () => {
  const page = await (await request('/api')).text()
  for (const id of ids) expect(page).toContain(`id="${id}"`)
  const links = [...page.matchAll(/href="(\/api\/v1\/[^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  )
  expect(links.length).toBeGreaterThanOrEqual(ids.length)
  for (const link of links) expect((await request(link)).status, link).toBe(200)
  const curl = /curl &#39;([^&]+(?:&amp;[^&]+)*)&#39;|curl '([^']+)'/.exec(page)
  const address = (curl?.[1] ?? curl?.[2] ?? '').replaceAll('&amp;', '&')
  expect((await request(address)).status, address).toBe(200)
})
