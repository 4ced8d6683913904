import { expect, test } from '@playwright/test'
import { expectGoodPage } from './steps/inspect.ts'

const pages = [
  '/aide',
  '/accessibilite',
  '/confidentialite',
  '/eco-conception',
  '/mentions-legales',
  '/note-ca',
]

// On a phone and without scripts, other journeys open each kind of page.
for (const lang of ['', '/en'])
  test(`what the site says of itself under “${lang}/” reads well`, { tag: '@script' }, async ({ page }) => {
    for (const path of pages) {
      await page.goto(`${lang}${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectGoodPage(page)
    }
  })

test('every link of the first page and of its footer leads somewhere', { tag: '@script' }, async ({
  page,
  request,
}) => {
  await page.goto('/')
  const links = page.locator('header a, footer a, main a')
  const paths = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
  for (const path of new Set(paths)) expect((await request.get(path)).status(), path).toBe(200)
})
