import { parseFeed } from '@rowanmanning/feed-parser'
import { expect, it } from 'vitest'
import { testSite } from '../../../test/site.ts'
import { publishNext } from '../../../test/world/publish.ts'
import { loadRegister } from '../../../test/world/register.ts'

const { request, owner, site } = await testSite()
const none = parseFeed(await (await request('/signataires.atom')).text())
await loadRegister(owner)
await publishNext(site)

async function feedAt(path: string) {
  const answer = await request(path)
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  return parseFeed(await answer.text())
}

it('is a feed before anything has happened', () => {
  expect(none.meta).toMatchObject({ type: 'atom', version: '1.0' })
  expect(none.updated).toBeInstanceOf(Date)
  expect(none.items).toEqual([])
})

it('tells the latest signatures, newest first, each under a name that stays', async () => {
  const feed = await feedAt('/signataires.atom')
  expect(feed.self).toBe(`${site.config.url}/signataires.atom`)
  expect(feed.language).toBe('fr')
  const [latest] = feed.items
  expect(latest).toMatchObject({ title: 'Cap Numérique a signé la charte' })
  expect(latest?.url).toBe(`${site.config.url}/associations/cap-numerique`)
  expect(latest?.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
  expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length)
  expect((await feedAt('/signataires.atom')).items[0]?.id).toBe(latest?.id)
  expect(JSON.stringify(feed)).not.toContain('Accueil et droits')
})

it('follows one territory, in the words of the register', async () => {
  const feed = await feedAt('/signataires.atom?lieu=Les+Glycines&lieu-choice=qpv:QN99001M')
  expect(feed.title).toContain('Les Glycines')
  expect(feed.items.map(({ title }) => title)).toEqual([
    'Ludothèque La Toupie a signé la charte',
    'Les Glaneurs de Valbrume a signé la charte',
    'Centre social Les Glycines a signé la charte',
  ])
})

it('tells each version of the charter', async () => {
  const feed = await feedAt('/en/charte/versions.atom')
  expect(feed.items.map(({ url }) => url)).toEqual(
    [2, 1].map((n) => `${site.config.url}/en/charte/versions/${n}`),
  )
  expect(feed.items[0]?.description).toBe('Le partage cite les véhicules.')
})

it('is found from the pages it follows', async () => {
  const links: Record<string, string> = {
    '/': '/signataires.atom',
    '/signataires': '/signataires.atom',
    '/signataires?theme=food': '/signataires.atom?theme=food',
    '/charte': '/charte/versions.atom',
    '/en/charte/versions': '/en/charte/versions.atom',
  }
  for (const [page, feed] of Object.entries(links)) {
    const html = await (await request(page)).text()
    const href = /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="([^"]+)"/.exec(
      html,
    )?.[1]
    expect(href, page).toBe(feed)
    expect((await request(feed)).status).toBe(200)
  }
})
