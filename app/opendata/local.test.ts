import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { loadLocalCrowd } from '../../db/seeds/crowd-local-charters.ts'
import { testSite } from '../../test/site.ts'
import { fewLocalCharters, signCrowd } from '../../test/world/local-crowd.ts'
import { loadRegister } from '../../test/world/register.ts'
import { routes } from '../routes.ts'

const { request, owner, site } = await testSite()
await loadRegister(owner)
await loadLocalCrowd(owner, fewLocalCharters)
await signCrowd(owner, 'crowd-1')

/** Words that a group keeps for itself: in a draft, in a proposal, in a comment, in the history. */
const secret = 'Le trésor est sous le tilleul'
await owner`update local_blocks set body = ${secret}`
await owner`update local_block_texts set body = ${secret}`
await owner`update local_amendments set body = ${secret}, reason = ${secret}`
await owner`update local_comments set words = ${secret}`
await owner`update local_events set words = ${secret}, subject = ${secret}`
await owner`update signatures set public_sentence = null`
site.changed()

const text = async (path: string) => (await request(path)).text()
const lines = async (name: string): Promise<Record<string, string>[]> =>
  parse(await text(`/donnees/${name}.csv`), { bom: true, columns: true, record_delimiter: '\r\n' })
const api = async (path: string) => (await request(`/api/v1/local-charters${path}`)).json()

/** Every public address of data that a local charter could show in. */
const addresses = routes
  .filter(({ path, method }) => method === 'GET' && /^\/(donnees|api\/v1|declinaisons\.atom)/.test(path))
  .map(({ path }) => path.replace(':charter', 'crowd-0').replace(':number', '1'))
  .filter((path) => !path.includes(':'))

describe('what leaves of local charters', () => {
  it('holds nothing that a group keeps for itself, at any address of data', async () => {
    expect(addresses.length).toBeGreaterThan(35)
    for (const path of addresses) expect(await text(path), path).not.toContain(secret)
    for (const path of ['/api/v1/local-charters/crowd-0', '/api/v1/local-charters/crowd-1/versions/1'])
      expect(await text(path), path).not.toContain(secret)
  })

  it('holds no person, no address of mail and nobody who chose silence', async () => {
    const counted =
      await owner`select a.name, a.slug from signatures s join associations a on a.id = s.association_id
      where s.is_local and s.publication = 'counted'`
    expect(counted).toHaveLength(1)
    const places = ['/donnees/signatures-locales.csv', '/donnees/signatures-locales.json']
    for (const path of [...places, '/api/v1/local-charters/crowd-1/signatories']) {
      const given = await text(path)
      expect(given, path).not.toMatch(/\w@\w/)
      expect(given, path).not.toContain(counted[0]?.slug)
    }
  })

  it('counts who signed one apart: associations, networks, unnamed, and never with the national ones', async () => {
    const before = await (await request('/api/v1/counts')).json()
    expect(before).toMatchObject({ associations: 10, networks: 1, unnamed: 1 })
    const signed = (await lines('declinaisons')).find(({ declinaison }) => declinaison === 'crowd-1')
    expect(signed).toMatchObject({
      associations: '2',
      reseaux: '1',
      non_nommes: '1',
      etat: 'adoptée',
      version: '1',
    })
    expect(await api('/crowd-1')).toMatchObject({ associations: 2, networks: 1, unnamed: 1 })
    expect(await lines('signatures-locales')).toHaveLength(3)
    await owner`update signatures set state = 'withdrawn', ended_at = now() where is_local`
    site.changed()
    expect(await lines('signatures-locales')).toHaveLength(0)
    const after = await (await request('/api/v1/counts')).json()
    expect({ ...after, at: '' }).toEqual({ ...before, at: '' })
    await owner`update signatures set state = 'in-force', ended_at = null where is_local`
    site.changed()
  })

  it('tells a text only once it is adopted, with its exact fingerprint and where each article comes from', async () => {
    expect(await text('/donnees/versions-locales.csv')).not.toContain('crowd-3')
    expect((await request('/api/v1/local-charters/crowd-3/versions/1')).status).toBe(404)
    const [line] = await lines('versions-locales')
    const path = new URL(line?.texte ?? '').pathname
    expect(
      createHash('sha256')
        .update(await text(path))
        .digest('hex'),
    ).toBe(line?.empreinte)
    const { articles } = await api('/crowd-1/versions/1')
    expect(new Set(articles.map(({ mark }: { mark: string }) => mark))).toContain('kept')
    expect(articles.length).toBeGreaterThan(3)
  })

  it('is read page after page by the API, each line once', async () => {
    const seen: string[] = []
    let next: string | null = '/api/v1/local-charters?limit=2'
    for (let pages = 0; next && pages < 9; pages++) {
      const page: { items: { slug: string }[]; next: string | null } = await (await request(next)).json()
      seen.push(...page.items.map(({ slug }) => slug))
      next = page.next?.replace(site.config.url, '') ?? null
    }
    expect(seen).toEqual(['crowd-0', 'crowd-1', 'crowd-2', 'crowd-3', 'crowd-4'])
    const first = await api('/crowd-1/signatories?limit=1')
    const rest = await (await request(first.next.replace(site.config.url, ''))).json()
    expect(rest.items.length + 1).toBeGreaterThan(1)
    expect(rest.items.map(({ slug }: { slug: string }) => slug)).not.toContain(first.items[0].slug)
  })

  it('is found by territory, and by the territory that holds it', async () => {
    const [place] = await owner`select p.territory_id as id from local_charter_territories p
      join charters c on c.id = p.charter_id where c.slug = 'crowd-1'`
    const slugs = async (id: string) =>
      (await api(`?territory=${id}`)).items.map(({ slug }: { slug: string }) => slug)
    expect(await slugs(place?.id)).toContain('crowd-1')
    expect(await slugs('departement:D99')).toHaveLength(5)
    expect(await slugs('commune:99004')).toEqual([])
    expect((await request('/api/v1/local-charters?territory=qpv:RIEN')).status).toBe(400)
  })

  it('says at once, to whom asks again, that something changed', async () => {
    const first = await request('/donnees/declinaisons.csv')
    const known = { headers: { 'if-none-match': first.headers.get('etag') ?? '' } }
    expect((await request('/donnees/declinaisons.csv', known)).status).toBe(304)
    await owner`update local_charters set last_act_at = now() + interval '1 day', purpose = 'Autre raison'`
    const again = await request('/donnees/declinaisons.csv', known)
    expect(again.status).toBe(200)
    expect(await again.text()).toContain('Autre raison')
  })
})

it('a feed tells each adopted text, the latest first, and no draft', async () => {
  for (const lang of ['', '/en']) {
    const answer = await request(`${lang}/declinaisons.atom`)
    expect(answer.headers.get('content-type')).toContain('application/atom+xml')
    const feed = await answer.text()
    expect(feed.match(/<entry>/g)).toHaveLength(4)
    expect(feed).toContain(`${site.config.url}${lang}/declinaisons/crowd-1/versions/1`)
    expect(feed).not.toContain('crowd-3')
    const days = [...feed.matchAll(/<published>([^<]+)/g)].map(([, day = '']) => day)
    expect(days).toEqual(days.toSorted().toReversed())
  }
})

it('a local signature is backed by the documents that were read, as a national one is', async () => {
  const [mine] = await owner`select id from signatures where is_local and publication = 'named' limit 1`
  await owner`insert into documents_seen (id, signature_id, kind, dated_on, seen_at, seen_by)
    values (gen_random_uuid(), ${mine?.id}, 'minutes', '2026-11-01', now(), gen_random_uuid())`
  const [known] =
    await owner`select proof_level, confirmed_as from local_signatures_public where id = ${mine?.id}`
  expect(known).toEqual({ proof_level: 'backed', confirmed_as: 'mailbox' })
})

it('no public view of national signatures holds a local one, nor the reverse', async () => {
  const views = await owner<{ view: string }[]>`
    select table_name as view from information_schema.columns
    where table_schema = 'public' and table_name like '%\_public' and column_name in ('version_id', 'association_id')
    group by 1 having count(*) = 2`
  expect(views.map(({ view }) => view)).toEqual(
    expect.arrayContaining(['signatures_public', 'local_signatures_public', 'signature_withdrawals_public']),
  )
  for (const { view } of views) {
    const isLocal = view.startsWith('local_')
    const mixed = await owner`select 1 from ${owner(view)} one
      where exists (select from local_charters l join charter_versions v on v.charter_id = l.id
        where v.id = one.version_id) is distinct from ${isLocal}`
    expect(mixed.length, view).toBe(0)
  }
})
