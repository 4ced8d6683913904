import { expect, it } from 'vitest'
import { testSite } from '../../../test/site.ts'
import { loadRegister } from '../../../test/world/register.ts'
import { get } from './route.ts'

const framed = get('/cadre', 'public', (c) => c.html('<p>Bonjour</p>'), { cached: true, framed: true })
const { routes } = await import('../../routes.ts')
const { request, owner, site } = await testSite({ routes: [...routes, framed] })
await loadRegister(owner)
site.changed()

it('lets any site read open data, and nothing else', async () => {
  for (const path of ['/signataires.json', '/signataires.csv', '/signataires.geojson']) {
    const { headers } = await request(path)
    expect(headers.get('access-control-allow-origin'), path).toBe('*')
    expect(headers.get('cross-origin-resource-policy'), path).toBe('cross-origin')
  }
  const { headers } = await request('/signataires')
  expect(headers.has('access-control-allow-origin')).toBe(false)
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
})

it('gives the permission a browser asks for, to read and not to write', async () => {
  const answer = await request('/signataires.json', {
    method: 'OPTIONS',
    headers: { origin: 'https://a.example' },
  })
  expect(answer.status).toBe(204)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
  expect(answer.headers.get('access-control-allow-headers')).toContain('if-none-match')
  expect((await request('/signer', { method: 'OPTIONS' })).headers.has('access-control-allow-origin')).toBe(
    false,
  )
})

it('lets a page made for it be framed by any site, and no other page', async () => {
  for (const path of ['/cadre', '/en/cadre']) {
    const { headers } = await request(path)
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.has('x-frame-options')).toBe(false)
  }
  for (const path of ['/', '/charte', '/introuvable', '/signataires.json']) {
    const { headers } = await request(path)
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'")
    expect(headers.get('x-frame-options'), path).toBe('DENY')
  }
})

it('sends nothing again to whoever has it, until something public changes', async () => {
  const first = await request('/signataires.json')
  const etag = first.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[\w-]{22}"$/)
  for (const known of [etag, `W/${etag}`, `"autre", ${etag}`, '*']) {
    const again = await request('/signataires.json', { headers: { 'if-none-match': known } })
    expect(again.status, known).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('access-control-allow-origin')).toBe('*')
  }
  await owner`update associations set name = 'Nouveau nom' where slug = 'bellevue-basket'`
  site.changed()
  const changed = await request('/signataires.json', { headers: { 'if-none-match': etag } })
  expect(changed.status).toBe(200)
})
