import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { expectGoodPage } from './steps/inspect.ts'

const pages = ['/', '/charte', '/charte/versions', '/charte/versions/1', '/en', '/en/charte', '/absente']

test('Inès goes from the home page to the article she was told about', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Lire la charte' }).last().click()
  await expect(page.getByText('Résumé non officiel').first()).toBeVisible()
  await page.goto('/charte#transparence')
  await expect(page.getByRole('heading', { name: 'La transparence' })).toBeInViewport()
})

test('Inès reads in English that the French text is the reference', async ({ page }) => {
  await page.goto('/charte')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/charte')
  await expect(page.getByText('the French text is the reference')).toBeVisible()
})

test('Inès checks that the text she downloads has the fingerprint shown', async ({ page, request }) => {
  await page.goto('/charte')
  const shown = await page.locator('.fingerprint').textContent()
  const file = await page.locator('a[href$=".txt"]').first().getAttribute('href')
  const text = await (await request.get(file ?? '')).body()
  expect(createHash('sha256').update(text).digest('hex')).toBe(shown)
})

test('what she may open is accessible, light, asks nobody else, and fits the screen', {
  tag: ['@script', '@phone'],
}, async ({ page }) => {
  for (const path of pages) {
    await page.goto(path)
    await expectGoodPage(page)
  }
})

test('a form from another site is refused, and the page says what to do', async ({ request }) => {
  const headers = { origin: 'https://ailleurs.example', 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await request.post('/charte', { headers, data: 'a=b' })
  expect(answer.status()).toBe(403)
  expect(await answer.text()).toContain('Ce formulaire ne vient pas de ce site')
})

test('the policy forbids everything inline and everything from elsewhere', async ({ request }) => {
  const policy = (await request.get('/charte')).headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
})

test('the site says that it is alive and ready', async ({ request }) => {
  expect(await (await request.get('/sante')).json()).toEqual({ status: 'alive' })
  expect(await (await request.get('/sante/pret')).json()).toEqual({ status: 'ready' })
})
