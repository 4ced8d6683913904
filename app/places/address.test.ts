import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { type TestSite, testSite } from '../../test/site.ts'

let site: TestSite
let service: Server
let asked: string[] = []
let features: object[] = []

/** What the Base Adresse Nationale answers, with the fields it documents. */
function found(type: string, lon: number, lat: number, more: object = {}): object {
  const properties = {
    label: '12 Rue des Glycines 99100 Valbrume',
    score: 0.95,
    type,
    city: 'Valbrume',
    citycode: '99001',
    ...more,
  }
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties }
}

beforeAll(async () => {
  site = await testSite()
  await loadDemoPlaces(site.owner, site.site.clock())
  service = createServer((req, res) => {
    asked.push(decodeURIComponent(req.url ?? ''))
    res.writeHead(200, { 'content-type': 'application/json' })
    res.end(JSON.stringify({ type: 'FeatureCollection', version: 'draft', features, attribution: 'BAN' }))
  })
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
  const { port } = service.address() as AddressInfo
  site.site.config.geocoderUrl = `http://127.0.0.1:${port}/geocodage`
})
afterAll(() => service.close())
beforeEach(() => {
  asked = []
})

async function ask(fields: Record<string, string>) {
  const answer = await site.post('/territoires/adresse', fields)
  const html = (await answer.text()).replaceAll('\u00a0', ' ')
  return { status: answer.status, title: /<h2 id="reponse">([^<]*)/.exec(html)?.[1], html }
}

describe('asking with an address', () => {
  it('answers inside or outside at a number in a street', async () => {
    features = [found('housenumber', -20.33, 46.63)]
    const inside = await ask({ adresse: '12 rue des Glycines 99100 Valbrume' })
    expect(inside).toMatchObject({ status: 200, title: 'Oui, dans le quartier Les Glycines' })
    expect(inside.html).toContain('href="/territoires/QN99001M"')
    expect(asked).toEqual(['/geocodage/search?q=12+rue+des+Glycines+99100+Valbrume&limit=5&autocomplete=0'])
    features = [found('housenumber', -20.4, 46.6)]
    expect((await ask({ adresse: '1 chemin des Dunes' })).title).toBe(
      'Non, hors de tout quartier prioritaire',
    )
  })

  it('finds a street too vague, unless its commune has no district', async () => {
    features = [found('street', -20.4, 46.6)]
    expect((await ask({ adresse: 'rue des Glycines' })).title).toBe(
      'Cette adresse est trop vague pour le dire',
    )
    features = [found('street', -20.02, 46.36, { citycode: '99004', city: 'Les Essarts-du-Lac' })]
    expect((await ask({ adresse: 'rue du Lac, Les Essarts' })).title).toBe(
      'Non, hors de tout quartier prioritaire',
    )
    features = [found('housenumber', -20.33, 46.63, { score: 0.6 })]
    expect((await ask({ adresse: '12 glycine' })).title).toBe('Cette adresse est trop vague pour le dire')
  })

  it('asks which of two addresses is meant, and answers for the one chosen', async () => {
    features = [
      found('housenumber', -20.33, 46.63),
      found('housenumber', -20.4, 46.6, { label: '12 Rue des Glycines 99100 Valbrume-Plage', score: 0.94 }),
    ]
    const { title, html } = await ask({ adresse: '12 rue des Glycines' })
    expect(title).toBe('De quelle adresse parlez-vous ?')
    expect(html).toContain('value="46.6, -20.4"')
    const chosen = await ask({
      adresse: '12 Rue des Glycines 99100 Valbrume-Plage',
      coordonnees: '46.6, -20.4',
    })
    expect(chosen).toMatchObject({ status: 200, title: 'Non, hors de tout quartier prioritaire' })
  })

  it('says that it found nothing, or that the service is silent', async () => {
    features = []
    expect((await ask({ adresse: 'zzzz' })).title).toBe('Nous ne trouvons pas cette adresse')
    features = [{ odd: true }, found('housenumber', 999, 0), found('housenumber', Number.NaN, 0)]
    expect((await ask({ adresse: 'zzzz' })).title).toBe('Nous ne trouvons pas cette adresse')
    expect(await ask({ adresse: ' ' })).toMatchObject({ status: 422, title: undefined })
  })

  it('keeps nothing of what was asked', async () => {
    features = [found('housenumber', -20.33, 46.63)]
    const rows = async () => {
      const tables = await site.owner<{ name: string }[]>`
        select table_name as name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`
      const counts: string[] = []
      for (const { name } of tables) {
        const [row] = await site.owner`select count(*) as n from ${site.owner(name)}`
        counts.push(`${name} ${row?.n}`)
      }
      return counts
    }
    const before = await rows()
    const answer = await site.post('/territoires/adresse', { adresse: '12 rue des Glycines' })
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await rows()).toEqual(before)
    await ask({ adresse: '12 rue des Glycines' })
    // Not even in memory: the same address is asked again.
    expect(asked).toHaveLength(2)
  })
})

describe('asking without an address', () => {
  it('reads coordinates, and keeps what was typed when it cannot', async () => {
    expect((await ask({ coordonnees: '46,63 ; -20,33' })).title).toBe('Oui, dans le quartier Les Glycines')
    const wrong = await ask({ coordonnees: 'par là' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('value="par là"')
  })

  it('shows the map of a commune, and answers where it is pressed', async () => {
    const html = await (await site.request('/territoires/adresse?commune=Valbrume')).text()
    const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
    const [commune, cadre] = [value('commune'), value('cadre')]
    expect(commune).toBe('commune:99001')
    const [west = 0, north = 0, perLon = 0, perLat = 0] = cadre.split(';').map(Number)
    const press = (lon: number, lat: number) =>
      ask({
        ...{ commune, cadre },
        'point.x': String(Math.round((lon - west) * perLon)),
        'point.y': String(Math.round((north - lat) * perLat)),
      })
    expect((await press(-20.33, 46.63)).title).toBe('Oui, dans le quartier Les Glycines')
    expect((await press(-20.4, 46.62)).title).toBe('Non, hors de tout quartier prioritaire')
    const closer = await press(-20.3345, 46.63)
    expect(closer.title).toBeUndefined()
    expect(closer.html).toContain('Appuyez encore, sur cette carte agrandie')
    const keyboard = await ask({ commune, cadre, 'point.x': '0', 'point.y': '0' })
    expect(keyboard.html).toContain('Au clavier')
  })

  it('answers at once for a commune without a district, and asks which of several', async () => {
    expect(await (await site.request('/territoires/adresse?commune=Les+Essarts-du-Lac')).text()).toContain(
      'Il n’y a aucun quartier prioritaire',
    )
    const unknown = await site.request('/territoires/adresse?commune=Nulle-Part')
    expect(unknown.status).toBe(422)
  })

  it.each([
    ['a window nobody wrote', { cadre: '1;2;3' }],
    ['letters', { 'point.x': 'a' }],
    ['a commune that is none', { commune: 'qpv:QN99001M' }],
  ])('refuses %s', async (_what, fields) => {
    const good = {
      commune: 'commune:99001',
      cadre: '-20;46;1000;1000;288;288',
      'point.x': '5',
      'point.y': '5',
    }
    expect((await ask({ ...good, ...fields })).status).toBe(422)
  })

  it('says that no service is there when none is', async () => {
    const { geocoderUrl } = site.site.config
    const other = await testSite()
    expect(other.site.config.geocoderUrl).toBeUndefined()
    expect(geocoderUrl).toBeDefined()
    const html = await (await other.request('/territoires/adresse')).text()
    expect(html).not.toContain('name="adresse"')
    expect(html).toContain('Ce site n’est relié à aucun service d’adresses')
    const answer = await other.post('/territoires/adresse', { adresse: '12 rue des Glycines' })
    expect(answer.status).toBe(503)
  })
})
