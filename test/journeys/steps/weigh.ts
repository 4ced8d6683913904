import { type BrowserContext, expect, type Page, type Request } from '@playwright/test'

/** Addresses that were found light. */
const light = new Set<string>()

/** The same address opened by somebody who comes for the first time: light, and nobody else is asked. */
export async function expectLight(page: Page): Promise<void> {
  const url = page.url()
  const address = url.replace(/[\w-]{40,}/g, 'secret')
  if (light.has(address)) return
  const asked = await askedBy(await newcomerBeside(page.context()), url)
  const { origin } = new URL(url)
  const bytes = asked.reduce((sum, one) => sum + one.bytes, 0)
  expect(asked.filter((one) => !one.url.startsWith(`${origin}/`))).toEqual([])
  expect(asked.length, `requests of ${url}`).toBeLessThanOrEqual(5)
  expect(bytes, `bytes of ${url}`).toBeGreaterThan(1_000)
  expect(bytes, `bytes of ${url}`).toBeLessThanOrEqual(30 * 1024)
  light.add(address)
}

const newcomers = new WeakMap<BrowserContext, Page>()

/** One for each journey, who forgets everything between two pages: making another takes as long as a page. */
async function newcomerBeside(journey: BrowserContext): Promise<Page> {
  const known = newcomers.get(journey)
  const page = known ?? (await (await journey.browser()?.newContext())?.newPage())
  if (!page) throw new Error('no browser')
  newcomers.set(journey, page)
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await session.detach()
  await page.context().clearCookies()
  return page
}

type Asked = { url: string; bytes: number }

async function askedBy(page: Page, url: string): Promise<Asked[]> {
  const asked: Promise<Asked>[] = []
  const count = (request: Request) => {
    if (!request.url().startsWith('data:')) asked.push(weightOf(request))
  }
  page.on('requestfinished', count)
  await page.goto(url, { waitUntil: 'load' })
  await quiet(page)
  page.off('requestfinished', count)
  return Promise.all(asked)
}

async function weightOf(request: Request): Promise<Asked> {
  const { responseBodySize, responseHeadersSize } = await request.sizes()
  return { url: request.url(), bytes: responseBodySize + responseHeadersSize }
}

/** What scripts ask for once the page stands: Playwright’s own `networkidle` waits half a second for it. */
async function quiet(page: Page): Promise<void> {
  const more = page.waitForEvent('request', { timeout: 150 }).catch(() => undefined)
  if (await more) await page.waitForLoadState('networkidle')
}
