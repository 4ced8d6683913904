import { expect, type Page, test } from '@playwright/test'
import { violationsOf } from './axe.ts'
import { photograph } from './photograph.ts'
import { expectLight } from './weigh.ts'

/** Nothing lies beyond the edge of the screen. */
export async function expectFits(page: Page): Promise<void> {
  // Its words may stand before its style sheet has come.
  await page.waitForLoadState('load')
  await photograph(page)
  // Not by a locator: all that finds elements would first be brought to the page.
  const overflow = await page.evaluate(() => {
    const html = document.documentElement
    return html.scrollWidth - html.clientWidth
  })
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

/**
 * Axe and the weight take longer than the page: of a journey’s projects, the phone asks them when it is one. Neither
 * the size of the screen nor scripts change what is sent.
 */
function looksClosely(): boolean {
  const { project, tags } = test.info()
  const isOnPhone = tags.length === 0 || tags.includes('@phone')
  return project.name === 'phone' || (project.name === 'script' && !isOnPhone)
}

export async function expectGoodPage(page: Page): Promise<void> {
  await expectAccessible(page)
  if (looksClosely()) await expectLight(page)
}
