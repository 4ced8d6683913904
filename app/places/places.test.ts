import { beforeAll, describe, expect, it } from 'vitest'
import { type TestSite, testSite } from '../../test/site.ts'
import { loadRegister } from '../../test/world/register.ts'

let site: TestSite
beforeAll(async () => {
  site = await testSite()
  await loadRegister(site.owner)
})

const page = async (path: string) => {
  const answer = await site.request(path)
  expect([path, answer.status]).toEqual([path, 200])
  return (await answer.text()).replaceAll('\u00a0', ' ').replaceAll('&#39;', '’')
}

describe('the page of a territory', () => {
  it('says where it is, who acts there by theme, and what is around', async () => {
    const html = await page('/territoires/QN99001M')
    expect(html).toContain('<h1>Les Glycines</h1>')
    for (const path of ['region-R99', 'departement-D99', '999000001', '99001', 'contrat-CN99901M'])
      expect(html).toContain(`href="/territoires/${path}"`)
    expect(html).toContain('Qui agit ici')
    expect(html).toContain('3 associations et collectifs')
    expect(html).toContain('Bellevue - Le Moulin')
    expect(html).toMatch(/à 3,\d km/)
    expect(html).toContain('<path class="map-here"')
    expect(html).toContain('Ce lieu est fictif')
  })

  it('never adds networks and associations', async () => {
    const { signataires } = (await (await site.request('/territoires/departement-D99.json')).json()) as {
      signataires: { associations: number; reseaux: number }
    }
    expect(signataires).toMatchObject({ associations: 10, reseaux: 1 })
  })

  it('invites where nobody has signed, and tells those who act more widely', async () => {
    const html = await page('/territoires/QP990001')
    expect(html).toContain('Personne n’a encore signé pour cet endroit')
    expect(html).toContain('Plus largement')
    expect(html).toContain('href="/signer"')
  })

  it.each([
    ['/territoires/qn99001m', '/territoires/QN99001M'],
    ['/territoires/99009', '/territoires/99002?ancien=99009'],
    ['/en/territoires/departement-d99', '/en/territoires/departement-D99'],
  ])('leads from %s to today’s address', async (from, to) => {
    const answer = await site.request(from)
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to])
  })

  it('says which commune was merged', async () => {
    expect(await page('/territoires/99002?ancien=99009')).toContain('Le code 99009 désigne aujourd’hui')
    expect(await page('/territoires/99002?ancien=<b>')).not.toContain('désigne aujourd’hui')
  })

  it('keeps a district of an older list, and says which one stands there today', async () => {
    const html = await page('/territoires/QP990001')
    expect(html).toContain('Ce quartier n’est plus prioritaire')
    expect(html).toContain('Depuis le 1er janvier 2024')
    expect(html).toMatch(/Au même endroit aujourd’hui :.{0,80}QN99001M/)
  })

  it('tells what a group and a contrat de ville gather', async () => {
    const group = await page('/territoires/groupe-les-quartiers-du-canal')
    expect(group).toContain('le long du même canal')
    expect(group).toContain('href="/territoires/QN99003M"')
    expect(await page('/territoires/contrat-CN99901M')).toContain('href="/territoires/999000001"')
  })

  it.each([
    '/territoires/QN00000X',
    '/territoires/99999',
    '/territoires/region-D99',
    '/territoires/france-FR',
    '/territoires/QN00000X.json',
    '/territoires/QN00000X.geojson',
  ])('finds nothing at %s', async (path) => {
    expect((await site.request(path)).status).toBe(path.endsWith('france-FR') ? 301 : 404)
  })

  it('is data too, which any site may read', async () => {
    const json = await site.request('/territoires/QN99001M.json')
    expect(json.headers.get('access-control-allow-origin')).toBe('*')
    expect(await json.json()).toMatchObject({
      territoire: { code: 'QN99001M', nom: 'Les Glycines', liste: '2024', fictif: true },
      signataires: { associations: 3, reseaux: 0 },
    })
    const geojson = await site.request('/territoires/99003.geojson')
    expect(geojson.headers.get('content-type')).toContain('application/geo+json')
    const { features } = (await geojson.json()) as { features: { id: string; geometry: { type: string } }[] }
    expect(features.map(({ id, geometry }) => `${id} ${geometry.type}`)).toEqual([
      'commune:99003 MultiPolygon',
      'qpv:QN99005M MultiPolygon',
      'qpv:QN99004M MultiPolygon',
    ])
  })
})

describe('what follows a territory', () => {
  it('is the feed of those who sign there', async () => {
    const html = await page('/territoires/QN99001M')
    const [, feed = ''] =
      /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/.exec(html) ?? []
    expect(html).toContain(`<a href="${feed}">Suivre les signatures d’ici`)
    const entries = await page(feed.replaceAll('&amp;', '&'))
    expect(entries).toContain('Les Glaneurs de Valbrume')
    expect(entries).not.toContain('Le Fil des mots')
  })

  it('is drawn with the perimeters of its districts, those we have', async () => {
    // A commune shows its districts, a district itself and its neighbours.
    expect(await page('/territoires/99001')).toMatch(
      /href="\/territoires\/QN99001M" aria-label="Les Glycines"><title>Les Glycines<\/title><path class="map-near"/,
    )
    expect(await page('/territoires/QN99001M')).toMatch(/<title>Les Glycines<\/title><path class="map-here"/)
  })
})

describe('the entrance', () => {
  it('is data too: its lists, its outlines, and the perimeter of every district in force', async () => {
    const list = (await (await site.request('/territoires.json')).json()) as {
      regions: { region: { code: string }; departements: { code: string; quartiers: number }[] }[]
      groupes: unknown[]
    }
    expect(list.regions[0]).toMatchObject({ region: { code: 'R99' }, departements: [{ code: 'D99' }] })
    expect(list.groupes).toHaveLength(1)
    const kinds = async (path: string) => {
      const answer = await site.request(path)
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      const { type, features } = (await answer.json()) as {
        type: string
        features: { id: string; geometry: { type: string } | null }[]
      }
      expect(type).toBe('FeatureCollection')
      return features.map(({ id, geometry }) => `${id} ${geometry?.type}`)
    }
    expect(await kinds('/territoires.geojson')).toEqual(['departement:D99 MultiPolygon'])
    const districts = await kinds('/territoires/quartiers.geojson')
    expect(districts).toContain('qpv:QN99001M MultiPolygon')
    // Of an older list.
    expect(districts.join()).not.toContain('QP990001')
    expect(await page('/territoires')).toContain('href="/territoires/quartiers.geojson"')
  })

  it('sends the perimeters again only when something changed', async () => {
    const etag = (await site.request('/territoires/quartiers.geojson')).headers.get('etag') ?? ''
    const known = { headers: { 'if-none-match': etag } }
    expect((await site.request('/territoires/quartiers.geojson', known)).status).toBe(304)
  })

  it('shows régions, départements and a map that leads to them', async () => {
    const html = await page('/territoires')
    expect(html).toContain('href="/territoires/region-R99"')
    expect(html).toMatch(
      /<a href="\/territoires\/departement-D99" aria-label="La Tisse"><title>La Tisse<\/title><path class="map-near"/,
    )
    expect(html).toContain('href="/territoires/groupe-les-quartiers-du-canal"')
  })

  it('searches, and goes straight to the place chosen in the list', async () => {
    expect(await page('/territoires?lieu=glycines')).toContain('href="/territoires/QN99001M"')
    expect(await page('/territoires?lieu=Nulle-Part')).toContain('Nous ne connaissons pas de lieu')
    const chosen = await site.request('/territoires?lieu=Valbrume&lieu-choice=commune:99001')
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/territoires/99001'])
  })
})

describe('making a group', () => {
  it('is for the team', async () => {
    expect((await site.request('/equipe/groupes')).status).toBe(404)
    expect((await site.post('/equipe/groupes', { nom: 'À nous', membres: 'QN99001M QN99002M' })).status).toBe(
      404,
    )
  })
})
