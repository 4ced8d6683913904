import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import type axe from 'axe-core'
import { photograph } from './photograph.ts'

// The minified one: reading the other takes the browser a third of a second, on each page.
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Nothing lies beyond the edge of the screen. */
export async function expectFits(page: Page): Promise<void> {
  await photograph(page)
  const overflow = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
  expect(overflow, `${page.url()} is wider than the screen`).toBe(0)
}

/** The page as it stands: nothing axe can see, nothing beyond the edge of the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectFits(page)
  if (looksClosely()) await expectNoViolation(page)
}

export async function expectNoViolation(page: Page): Promise<void> {
  expect((await violationsOf(page)).map((violation) => `${page.url()} ${violation}`)).toEqual([])
}

/** Axe and the weight take longer than the page: of a journey’s projects, the phone asks them when it is one. */
function looksClosely(): boolean {
  const { project, tags } = test.info()
  const isOnPhone = tags.length === 0 || tags.includes('@phone')
  return project.name === 'phone' || (project.name === 'script' && !isOnPhone)
}

/** What axe finds in the page and in its frames. Only faults are told: describing what is well takes half the time. */
export async function violationsOf(page: Page, within = 'html'): Promise<string[]> {
  for (const frame of page.frames()) await frame.evaluate(axeSource)
  return page.evaluate(
    async ([values, part]) => {
      const asked = { runOnly: { type: 'tag', values }, resultTypes: ['violations'] } satisfies axe.RunOptions
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(part, asked)
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    },
    [tags, within] as const,
  )
}

/** The same address opened by somebody who comes for the first time: light, and nobody else is asked. */
export async function expectLight(page: Page): Promise<void> {
  // Weighed once: neither the size of the screen nor scripts change what is sent.
  if (!looksClosely()) return
  const context = await page.context().browser()?.newContext()
  if (!context) throw new Error('no browser')
  const fresh = await context.newPage()
  const asked: string[] = []
  let bytes = 0
  fresh.on('requestfinished', async (request) => {
    if (request.url().startsWith('data:')) return
    asked.push(request.url())
    const { responseBodySize, responseHeadersSize } = await request.sizes()
    bytes += responseBodySize + responseHeadersSize
  })
  await fresh.goto(page.url(), { waitUntil: 'load' })
  await quiet(fresh)
  const { origin } = new URL(page.url())
  expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([])
  expect(asked.length, `requests of ${page.url()}`).toBeLessThanOrEqual(5)
  expect(bytes, `bytes of ${page.url()}`).toBeGreaterThan(1_000)
  expect(bytes, `bytes of ${page.url()}`).toBeLessThanOrEqual(30 * 1024)
  await context.close()
}

/** What scripts ask for once the page stands: Playwright’s own `networkidle` waits half a second for it. */
async function quiet(page: Page): Promise<void> {
  const more = page.waitForEvent('request', { timeout: 150 }).catch(() => undefined)
  if (await more) await page.waitForLoadState('networkidle')
}

export async function expectGoodPage(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectLight(page)
}
