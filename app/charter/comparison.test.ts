import { expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { publishNext } from '../../test/world/publish.ts'

const { site, request } = await testSite()

it('has nothing to compare while there is one version', async () => {
  expect(await page('/charte/versions')).not.toContain('/charte/comparer/')
  for (const path of ['/charte/comparer/1/2', '/charte/comparer/1/1', '/charte/comparer/0/1'])
    expect((await request(path)).status).toBe(404)
})

it('shows what changed word by word once a second version is published', async () => {
  await publishNext(site)
  expect(await page('/charte/versions')).toContain('href="/charte/comparer/1/2"')
  const comparison = await page('/charte/comparer/1/2')
  expect(comparison).toMatch(/<ins>.*ajouté.*un véhicule.*<\/ins>/)
  expect(comparison).toContain('C’est un changement de fond')
  expect(comparison).toContain('Le partage cite les véhicules.')
  expect(comparison).toContain('6\u00a0articles ne changent pas')
  expect(await page('/charte/comparer/2/1')).toMatch(/<del>.*retiré.*un véhicule.*<\/del>/)
})

async function page(path: string): Promise<string> {
  return (await request(path)).text()
}
