import { expect, test } from '@playwright/test'
import { expectGoodPage } from './steps/inspect.ts'

test('Inès looks for who signed in her district, and opens a neighbour’s page', async ({ page }) => {
  test.setTimeout(90_000)
  await page.goto('/')
  await expect(page.getByRole('img', { name: /étoffe sur son métier/ })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Signataires', exact: true }).first().click()
  await expect(page.getByText(/1\s*réseau/).first()).toBeVisible()
  await expectGoodPage(page)
  await page.getByLabel('Lieu').fill('glycines')
  await page.getByLabel('Lieu').press('Escape')
  await page.getByLabel('Thème').selectOption({ label: 'Aide alimentaire et cuisine' })
  await page.getByRole('button', { name: 'Chercher' }).click()
  await expect(page.getByText('Agissent à cet endroit')).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Les Glaneurs de Valbrume' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Les Glaneurs de Valbrume')
  await expect(page.getByText('Inès Larbaud')).toHaveCount(0)
  await expectGoodPage(page)
})

test('a place nobody knows, and a question without an answer, are said kindly', async ({ page }) => {
  await page.goto('/signataires?lieu=Nulle-Part-sur-Rien')
  await expect(page.getByRole('alert')).toContainText('Nous ne connaissons pas ce lieu')
  await expectGoodPage(page)
  await page.goto('/signataires?nom=zzzz')
  await expect(page.getByText('Aucun signataire ne correspond')).toBeVisible()
  await expectGoodPage(page)
})

test('the list is open data, without the unnamed and without people', async ({ request }) => {
  const csv = await request.get('/signataires.csv')
  expect(csv.headers()['access-control-allow-origin']).toBe('*')
  const text = await csv.text()
  expect(text).toMatch(/^\ufeffnom,sigle,type,commune/)
  expect(text).toContain('Les Glaneurs de Valbrume')
  expect(text).not.toContain('Accueil et droits Port-Clairière')
  const { signataires, licence } = await (await request.get('/signataires.json?type=network')).json()
  expect(licence).toContain('licence-ouverte')
  expect(signataires.map(({ type }: { type: string }) => type)).toEqual(['Réseau'])
  expect(text + JSON.stringify(signataires)).not.toMatch(/Larbaud|Dubreuilh|@/)
})
