import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { loadCrowd } from '../../db/seeds/crowd.ts'
import { testSite } from '../../test/site.ts'
import { loadRegister } from '../../test/world/register.ts'

const { request, owner, site } = await testSite()
await loadRegister(owner)
site.changed()

const ask = async (path: string) => (await request(`/api/v1${path}`)).json()
const slugs = (page: { items: { slug: string }[] }) => page.items.map(({ slug }) => slug)

it('finds the signatories of a place, of a theme, of a kind, of a name', async () => {
  expect(slugs(await ask('/signatories?territory=qpv:QN99001M&theme=food'))).toEqual([
    'les-glaneurs-de-valbrume',
  ])
  expect(slugs(await ask('/signatories?kind=network'))).toEqual(['federation-des-associations-de-la-tisse'])
  expect(slugs(await ask('/signatories?q=Éssarts'))).toEqual(['secours-des-essarts'])
  expect(slugs(await ask('/territories/epci:999000001/signatories?theme=sport'))).toEqual(['bellevue-basket'])
})

it('never shows who did not wish to be named, nor a person', async () => {
  const pages = [
    '/signatories',
    '/associations',
    '/associations?q=accueil',
    '/counts',
    '/territories/commune:99003/signatories',
  ]
  for (const page of pages)
    expect(JSON.stringify(await ask(page)), page).not.toMatch(
      /accueil-et-droits|Marmites|Larbaud|Dubreuilh|\w@\w/,
    )
  expect((await request('/api/v1/associations/accueil-et-droits-port-clairiere')).status).toBe(404)
  expect((await request('/api/v1/associations/les-marmites-du-lac')).status).toBe(404)
})

it('counts associations and networks apart, and hides the unnamed behind no filter', async () => {
  expect(await ask('/counts')).toMatchObject({ associations: 10, networks: 1, unnamed: 1 })
  expect(await ask('/counts?territory=commune:99003')).toMatchObject({
    associations: 3,
    networks: 0,
    unnamed: null,
  })
})

it('tells what contains a territory, what it contains, and who acts there', async () => {
  const qpv = await ask('/territories/qpv:QN99001M')
  expect(qpv.within.slice(0, 5).map(({ id }: { id: string }) => id)).toEqual([
    'france:FR',
    'region:R99',
    'departement:D99',
    'epci:999000001',
    'commune:99001',
  ])
  expect(qpv.signatories).toEqual({ associations: 3, networks: 0 })
  const ids = async (path: string) => (await ask(path)).items.map(({ id }: { id: string }) => id)
  expect(await ids('/territories/commune:99001/children?kind=qpv')).toEqual([
    'qpv:QN99001M',
    'qpv:QN99002M',
    'qpv:QP990001',
  ])
  expect(await ids('/territories/departement:D99/children?kind=epci')).toEqual([
    'epci:999000001',
    'epci:999000002',
  ])
  expect(await ids('/territories/departement:D99/children?kind=qpv')).toEqual([])
  expect(await ids('/territories/search?q=glycines')).toContain('qpv:QN99001M')
})

it('gives the exact text that is fingerprinted', async () => {
  const { items } = await ask('/charter/versions')
  const text = await (await request('/api/v1/charter/versions/1/text')).text()
  expect(createHash('sha256').update(text).digest('hex')).toBe(items[0].sha256)
})

it('refuses what it does not understand, and says what to correct', async () => {
  const wrong: Record<string, string> = {
    '/signatories?themes=food': 'themes',
    '/signatories?theme=magie': 'theme',
    '/signatories?territory=qpv:QN00000X': 'territory',
    '/signatories?territory=%00': 'territory',
    '/signatories?limit=0': 'limit',
    '/signatories?limit=101': 'limit',
    '/signatories?cursor=n-importe-quoi': 'cursor',
    '/associations?cursor=WyJbXSJd': 'cursor',
    '/territories/search': 'q',
    '/counts/days?after=hier': 'after',
    '/territories/qpv%27--': 'id',
    '/charter/versions/0': 'number',
  }
  for (const [path, parameter] of Object.entries(wrong)) {
    const answer = await request(`/api/v1${path}`)
    expect(answer.status, path).toBe(400)
    expect(await answer.json(), path).toMatchObject({ status: 400, parameter })
  }
  const { detail } = await ask('/signatories?themes=food')
  expect(detail).toBe(
    'Cette adresse ne connaît pas «\u00a0themes\u00a0». Choisissez parmi\u00a0: q, kind, theme, territory, limit, cursor.',
  )
})

it('is only read', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const answer = await request('/api/v1/signatories', {
      method,
      headers: { origin: 'http://localhost:3000' },
    })
    expect(answer.status, method).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  }
  const head = await request('/api/v1/signatories', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

it('says so to programs when an address leads nowhere, or the database is away', async () => {
  for (const path of ['/api/v2/signatories', '/api/v1', '/api/v1/territories/qpv:RIEN']) {
    const answer = await request(path)
    expect(answer.status, path).toBe(404)
    expect((await answer.json()).type).toBe('http://localhost:3000/api#not-found')
  }
})

it('lets nobody’s signature move the pages of a reader', async () => {
  await loadCrowd(owner, 300, { until: new Date('2026-01-01') })
  site.changed()
  const first = await ask('/signatories?limit=100')
  expect(first.items).toHaveLength(100)
  await owner`update signatures set in_force_at = '2026-11-14T19:00:00Z' where association_id =
    (select id from associations where slug = ${first.items[5].slug})`
  site.changed()
  const read = [...slugs(first)]
  for (let next: string | null = first.next; next; ) {
    const page = await (await request(next)).json()
    read.push(...slugs(page))
    next = page.next
  }
  expect(new Set(read).size).toBe(read.length)
  const [counted] = await owner<
    { n: number }[]
  >`select count(*)::int as n from signatures_public where publication = 'named'`
  expect(read).toHaveLength(counted?.n ?? 0)
})

it('reads every association page after page, each once', async () => {
  const read: string[] = []
  for (let next: string | null = '/api/v1/associations?limit=90'; next; ) {
    const answer = await request(next)
    const page = await answer.json()
    expect(answer.headers.get('link')?.includes('rel="next"') ?? false).toBe(page.next !== null)
    read.push(...slugs(page))
    next = page.next
  }
  expect(read).toEqual([...new Set(read)].toSorted())
  expect(read.length).toBeGreaterThan(250)
})
