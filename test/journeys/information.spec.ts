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

for (const path of pages)
  for (const lang of ['', '/en'])
    test(`${lang}${path} reads well`, async ({ page }) => {
      await page.goto(`${lang}${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectGoodPage(page)
    })

test('every link of the first page and of its footer leads somewhere', async ({ page, request }) => {
  await page.goto('/')
  const links = page.locator('header a, footer a, main a')
  const paths = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
  for (const path of new Set(paths)) expect((await request.get(path)).status(), path).toBe(200)
})
