import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { associations } from '../../db/seeds/cast/associations.ts'
import { loadCrowd } from '../../db/seeds/crowd.ts'
import { testSite } from '../../test/site.ts'
import { loadRegister } from '../../test/world/register.ts'

const { request, owner, site } = await testSite()
await loadRegister(owner)
site.changed()

it('draws on the map where signatories act, not where they live', async () => {
  const answer = await request('/signataires.geojson')
  expect(answer.headers.get('content-type')).toContain('application/geo+json')
  const { type, features } = await answer.json()
  expect(type).toBe('FeatureCollection')
  expect(features).toHaveLength(associations.filter(({ signed }) => signed?.named).length)
  const glaneurs = features.find(({ id }: { id: string }) => id === 'les-glaneurs-de-valbrume')
  expect(glaneurs.geometry).toEqual({
    type: 'MultiPoint',
    coordinates: [
      [-20.33, 46.63],
      [-20.3, 46.61],
    ],
  })
  expect(glaneurs.properties.nom).toBe('Les Glaneurs de Valbrume')
  const networks = await (await request('/signataires.geojson?type=network')).json()
  expect(networks.features).toHaveLength(1)
})

it('says in each form that a place is not known', async () => {
  for (const form of ['csv', 'json', 'geojson'])
    expect((await request(`/signataires.${form}?lieu=Nulle-Part-sur-Rien`)).status, form).toBe(422)
})

it('sends a file again only when something public changed, even late', async () => {
  for (const path of ['/signataires.csv', '/signataires.geojson', '/signataires.csv?theme=food']) {
    const first = await request(path)
    const known = { headers: { 'if-none-match': first.headers.get('etag') ?? '' } }
    const again = await request(path, known)
    expect([again.status, await again.text()], path).toEqual([304, ''])
    expect((await request(`/en${path}`, known)).status).toBe(200)
    await owner`update associations set name = name || ' !' where slug = 'les-glaneurs-de-valbrume'`
    const changed = await request(path, known)
    expect(changed.status, path).toBe(200)
    expect(await changed.text()).toContain('Les Glaneurs de Valbrume !')
  }
})

it('gives a large register whole, in every form, though it is sent in pieces', async () => {
  await loadCrowd(owner, 1_200)
  const [counted] = await owner<{ named: number }[]>`
    select count(*)::int as named from signatures_public where publication = 'named'`
  const csv = await request('/signataires.csv', { headers: { 'accept-encoding': 'gzip' } })
  expect(csv.headers.get('content-encoding')).toBe('gzip')
  const text = await new Response(csv.body?.pipeThrough(new DecompressionStream('gzip'))).text()
  const rows: { page: string }[] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })
  expect(rows).toHaveLength(counted?.named ?? 0)
  expect(new Set(rows.map(({ page }) => page)).size).toBe(rows.length)
  const { features } = await (await request('/signataires.geojson')).json()
  expect(features).toHaveLength(rows.length)
})
