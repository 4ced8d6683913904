import { type APIRequestContext, expect, type Page, test } from '@playwright/test'

/** What a page says of itself, read without opening it. */
type Read = {
  lang: string
  title: string
  headings: number
  mains: number
  skipsTo: string
  ids: string[]
  twice: string[]
  links: string[]
  resources: string[]
}

/** Filters and pages of one list are the same template: so many of them are enough. */
const mostOfOnePath = 6
const mostPages = 400

test('every page one can reach from the home page is whole, in both languages', {
  tag: '@script',
}, async ({ page, request, baseURL }) => {
  const origin = baseURL ?? ''
  await page.goto('/')
  const site = await crawl(page, request, origin)
  expect([...site].flatMap(([path, read]) => faultsOf(path, read, site, origin))).toEqual([])
  expect([...site.keys()]).toEqual(expect.arrayContaining(['/charte', '/signer', '/en', '/en/charte']))
})

async function crawl(page: Page, request: APIRequestContext, origin: string) {
  const site = new Map<string, Read | string>()
  const seen = new Map<string, number>()
  const waiting = ['/']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (site.has(path) || site.size >= mostPages) continue
    const bare = path.split('?')[0] ?? path
    const times = (seen.get(bare) ?? 0) + 1
    seen.set(bare, times)
    if (times > mostOfOnePath) continue
    const answer = await request.get(path)
    const type = answer.headers()['content-type'] ?? ''
    if (answer.status() !== 200) site.set(path, `answers ${answer.status()}`)
    else if (type.startsWith('text/html'))
      site.set(path, await read(page, await answer.text(), origin + path))
    const found = site.get(path)
    // A letter belongs to whoever waits for it: meanwhile, another journey may have used its link.
    if (typeof found === 'object' && !/^(\/en)?\/boite-demo\//.test(path))
      for (const link of found.links)
        if (link.startsWith(`${origin}/`)) waiting.push(link.slice(origin.length).split('#')[0] ?? '/')
  }
  return site
}

/** Parses with the browser’s own parser, without opening the page. */
function read(page: Page, html: string, address: string): Promise<Read> {
  return page.evaluate(
    ([text = '', base]) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html')
      const all = <T extends Element>(selector: string) => [...parsed.querySelectorAll<T>(selector)]
      const ids = all('[id]').map(({ id }) => id)
      const first = parsed.querySelector('a')?.getAttribute('href') ?? ''
      const absolute = (address: string | null) => new URL(address ?? '', base).href
      return {
        lang: parsed.documentElement.lang,
        title: parsed.title,
        headings: all('h1').length,
        mains: all('main').length,
        skipsTo: first.startsWith('#') ? first.slice(1) : '',
        ids,
        twice: ids.filter((id, i) => ids.indexOf(id) !== i),
        links: all('a[href]').map((link) => absolute(link.getAttribute('href'))),
        resources: [
          ...all('[src]').map((one) => absolute(one.getAttribute('src'))),
          ...all('link[rel~=stylesheet], link[rel~=preload], link[rel~=icon], link[rel~=manifest]').map(
            (one) => absolute(one.getAttribute('href')),
          ),
        ],
      }
    },
    [html, address],
  )
}

function faultsOf(
  path: string,
  page: Read | string,
  site: Map<string, Read | string>,
  origin: string,
): string[] {
  if (typeof page === 'string') {
    const from = [...site].find(([, read]) => typeof read === 'object' && leadsTo(read, origin + path))
    return [`${path} ${page}; ${from?.[0]} leads there`]
  }
  const elsewhere = page.resources.filter(
    (address) => !/^data:/.test(address) && !address.startsWith(`${origin}/`),
  )
  const lost = page.links.flatMap((link) => {
    const [address = '', anchor] = link.split('#')
    const target = site.get(address.slice(origin.length) || '/')
    if (!anchor || typeof target !== 'object' || target.ids.includes(anchor)) return []
    return [`the link to ${link.slice(origin.length)} finds no such place`]
  })
  const problems = [
    ...(page.lang === (/^\/en(\/|$)/.test(path) ? 'en' : 'fr') ? [] : [`lang is “${page.lang}”`]),
    ...(page.title.trim() ? [] : ['no title']),
    ...(page.headings === 1 ? [] : [`${page.headings} h1`]),
    ...(page.mains === 1 ? [] : [`${page.mains} main`]),
    ...(page.ids.includes(page.skipsTo) ? [] : ['the first link does not skip to the content']),
    ...page.twice.map((id) => `id “${id}” stands twice`),
    ...elsewhere.map((address) => `asks ${address}`),
    ...lost,
  ]
  return problems.map((problem) => `${path}: ${problem}`)
}

function leadsTo(read: Read, address: string): boolean {
  return read.links.some((link) => link.split('#')[0] === address)
}
