import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { loadRegister } from '../../test/world/register.ts'
import { nameLines } from './rules/badge.ts'
import { script, scripts } from './rules/script.ts'

const { request, owner, site } = await testSite()
await loadRegister(owner)
site.changed()

const page = async (path: string) => (await request(path)).text()

it('counts in a frame, associations and networks apart, everywhere or in one place', async () => {
  const everywhere = await page('/integrer/compteur')
  expect(everywhere).toContain('<strong>10</strong> associations et collectifs ont signé')
  expect(everywhere).toContain('<strong>1</strong> réseau a signé')
  const here = await page('/integrer/compteur?territoire=qpv:QN99001M&theme=food')
  expect(here).toContain('Ici\u00a0: Les Glycines')
  expect(here).toContain('<strong>1</strong> association ou collectif a signé')
  expect(here).toContain(
    'href="/signataires?lieu=Les+Glycines&amp;lieu-choice=qpv%3AQN99001M&amp;theme=food"',
  )
})

it('lists in a frame those who signed last, never those who did not wish to be named', async () => {
  const list = await page('/integrer/liste?nombre=20')
  expect(list.indexOf('Cap Numérique')).toBeLessThan(list.indexOf('Les Glaneurs de Valbrume'))
  expect(list).not.toMatch(/Accueil et droits|Marmites|Larbaud/)
  expect([...(await page('/integrer/liste?nombre=3')).matchAll(/<li>/g)]).toHaveLength(3)
  expect(await page('/en/integrer/liste?territoire=commune:99002&theme=sport')).toContain(
    'Nobody has signed here yet',
  )
})

it('draws in a frame where they act, with the same in words and links that leave the frame', async () => {
  const map = await page('/integrer/carte?territoire=commune:99001&theme=food')
  expect(map).toContain('<svg viewBox="0 0 640')
  const places = [...map.matchAll(/<li><a href="([^"]+)"[^>]*target="_blank">([^<]+)<\/a> ([^<]+)/g)]
  expect(places.map(([, , name, count]) => `${name} ${count}`)).toContain('Les Glycines 1')
  expect(places[0]?.[1]).toMatch(/^\/signataires\?lieu=.*theme=food/)
  for (const [link] of map.matchAll(/<a [^>]+>/g)) expect(link).toContain('target="_blank"')
  expect(map).not.toMatch(/Accueil et droits|Marmites|Larbaud/)
  expect(await page('/integrer/carte?territoire=commune:99002&theme=sport')).toContain(
    'Personne n’a encore signé ici',
  )
})

it('gives the same map as lines and circles to the element that draws it', async () => {
  const answer = await request('/integrer/carte.json?territoire=qpv:QN99001M&theme=food')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  const map = await answer.json()
  expect(map.spots).toMatchObject([{ name: 'Les Glycines', associations: 1, networks: 0, count: '1' }])
  expect(map.places[0].url).toBe(
    `${site.config.url}/signataires?lieu=Les+Glycines&lieu-choice=qpv%3AQN99001M&theme=food`,
  )
  expect((await request('/integrer/carte.json?territoire=qpv:QN00000X')).status).toBe(404)
})

it('may be framed by any site, runs nothing, keeps nothing', async () => {
  for (const path of [
    '/integrer/compteur',
    '/integrer/carte',
    '/integrer/liste',
    '/en/integrer/liste?nombre=20',
  ]) {
    const answer = await request(path)
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(answer.headers.has('x-frame-options')).toBe(false)
    expect(answer.headers.has('set-cookie')).toBe(false)
    expect(await answer.text()).not.toMatch(/<script|<iframe|style=|https?:\/\/(?!localhost)/)
  }
  for (const path of ['/integrer', '/associations/bellevue-basket/badge'])
    expect((await request(path)).headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

it('says in the frame that a place is not known', async () => {
  const answer = await request('/integrer/compteur?territoire=qpv:QN00000X')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('Ce lieu n’est pas connu de Tissons.')
})

it('serves other sites scripts that never change', () => {
  expect(scripts.length).toBeGreaterThan(1)
  for (const { path, integrity } of scripts) {
    const hash = createHash('sha384')
      .update(readFileSync(`public${path}`))
      .digest('base64')
    expect(integrity, path).toBe(`sha384-${hash}`)
  }
})

it('gives the code of what was chosen, that survives any name', async () => {
  const chosen = await page(
    '/integrer?quoi=liste&lieu=Les+Glycines&lieu-choice=qpv:QN99001M&theme=food&nombre=3',
  )
  expect(chosen).toContain('src="/integrer/liste?territoire=qpv%3AQN99001M&amp;theme=food&amp;nombre=3"')
  expect(chosen).toContain(
    '&lt;tissons-liste territoire=&quot;qpv:QN99001M&quot; theme=&quot;food&quot; nombre=&quot;3&quot;',
  )
  expect(chosen).toContain(script.integrity)
  expect(await page('/integrer?quoi=carte&theme=food')).toContain('&lt;tissons-carte theme=&quot;food&quot;')
  const unknown = await request('/integrer?lieu=%22%3E%3Cscript%3E')
  expect(unknown.status).toBe(422)
  expect(await unknown.text()).not.toContain('"><script>')
})

it('draws the signature of one who publishes its name, and says it in words', async () => {
  const answer = await request('/associations/les-glaneurs-de-valbrume/badge.svg')
  expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
  expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  const text =
    'Les Glaneurs de Valbrume a signé la charte de coopération interassociative · version 1 · 14 mars 2026 · résumé non officiel · association fictive'
  expect(await answer.text()).toContain(`<title>${text}</title>`)
  expect(await page('/associations/les-glaneurs-de-valbrume/badge')).toContain(`<title>${text}</title>`)
  expect(await page('/en/associations/les-glaneurs-de-valbrume/badge.svg')).toContain(
    'signed the cooperation charter',
  )
})

it('is proposed on the page of its association while a signature stands', async () => {
  const link = 'href="/associations/les-glaneurs-de-valbrume/badge"'
  expect(await page('/associations/les-glaneurs-de-valbrume')).toContain(link)
})

it('has no badge for those who are only counted, nor for those who never signed', async () => {
  for (const slug of ['accueil-et-droits-port-clairiere', 'les-marmites-du-lac', 'inconnue'])
    for (const end of ['badge', 'badge.svg'])
      expect((await request(`/associations/${slug}/${end}`)).status, slug).toBe(404)
})

it('says honestly that a signature was withdrawn', async () => {
  await owner`update signatures set state = 'withdrawn', ended_at = '2026-06-03T10:00:00Z' where association_id =
    (select id from associations where slug = 'bellevue-basket')`
  site.changed()
  const image = await page('/associations/bellevue-basket/badge.svg')
  expect(image).toContain(
    'a signé la version 1 de la charte le 20 avril 2026, puis a retiré sa signature le 3 juin 2026',
  )
})

it('cuts a long name between words', () => {
  expect(nameLines('Bellevue Basket')).toEqual(['Bellevue Basket'])
  expect(nameLines('Fédération des associations de La Tisse')).toEqual([
    'Fédération des associations de La',
    'Tisse',
  ])
  expect(nameLines('mot '.repeat(40).trim()).length).toBe(2)
  expect(nameLines('x'.repeat(100))).toEqual([`${'x'.repeat(33)}…`])
})
