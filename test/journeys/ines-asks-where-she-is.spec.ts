import { expect, test } from '@playwright/test'
import { expectAccessible, expectGoodPage } from './steps/inspect.ts'

test('Inès goes from the map of territories to her district, and sees who acts there', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Territoires', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Territoires')
  await expectGoodPage(page)
  await page.locator('figure.map').getByRole('link', { name: 'La Tisse' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('La Tisse')
  await expectGoodPage(page)
  await page.getByRole('main').getByRole('link', { name: 'Les Glycines', exact: true }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Les Glycines')
  await expect(page.getByRole('table')).toContainText('Enfance et jeunesse')
  await expect(page.getByText('Personne encore pour')).toBeVisible()
  await expectGoodPage(page)
})

test('she presses the map of her town, and is told whether the spot is in a district', async ({ page }) => {
  await page.goto('/territoires/adresse')
  await expectGoodPage(page)
  await page.getByLabel('Commune').fill('Valbrume')
  await page.getByLabel('Commune').press('Escape')
  await page.getByRole('button', { name: 'Voir la carte de cette commune' }).click()
  const map = page.getByRole('button', { name: /Carte de Valbrume/ })
  await expect(map).toBeVisible()
  await expectAccessible(page)
  const { width, height } = (await map.boundingBox()) ?? { width: 0, height: 0 }
  await map.click({ position: { x: width * 0.57, y: height * 0.4 } })
  await expect(page.getByRole('heading', { name: 'Oui, dans le quartier Les Glycines' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /Carte de Valbrume/ }).click({ position: { x: 12, y: 12 } })
  await expect(page.getByRole('heading', { name: 'Non, hors de tout quartier prioritaire' })).toBeVisible()
})

test('coordinates that make no sense are said so, and stay in the field', async ({ page }) => {
  await page.goto('/territoires/adresse')
  await page.getByRole('textbox', { name: 'Coordonnées' }).fill('par là')
  await page.getByRole('button', { name: 'Vérifier cet endroit' }).click()
  await expect(page.getByRole('alert')).toContainText('Écrivez une latitude puis une longitude')
  await expect(page.getByRole('textbox', { name: 'Coordonnées' })).toHaveValue('par là')
  await expectAccessible(page)
})
