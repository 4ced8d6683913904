import { expect, test } from '@playwright/test'
import { expectGoodPage } from './steps/inspect.ts'

test('Hugo, a journalist, takes the register away, its words and its history', async ({ page, request }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Données ouvertes' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Données ouvertes')
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Comptes par jour' }).click()
  await expect(page.getByRole('img', { name: /^Associations et collectifs/ })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Les mêmes nombres, mois par mois' })).toBeVisible()
  await expectGoodPage(page)
  const href = await page.getByRole('link', { name: 'Tableau (CSV, UTF-8)' }).getAttribute('href')
  expect(await (await request.get(href ?? '')).text()).toMatch(/^\ufeffjour,associations,reseaux/)
})

for (const set of ['signataires', 'associations', 'territoires', 'versions', 'articles', 'declinaisons'])
  test(`the data set ${set} reads well`, { tag: '@script' }, async ({ page }) => {
    await page.goto(`/donnees/${set}`)
    await expect(page.getByRole('table', { name: 'Le dictionnaire' })).toBeVisible()
    await expectGoodPage(page)
  })

test('a developer reads how to ask, and asks', async ({ page }) => {
  await page.goto('/donnees')
  await page.getByRole('link', { name: '/api' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('L’API')
  await expectGoodPage(page)
  await page.getByText('Qui agit dans un territoire').click()
  await page.locator('#listTerritorySignatories').getByRole('link').click()
  await expect(page.locator('body')).toContainText('"items":[{"slug"')
})
