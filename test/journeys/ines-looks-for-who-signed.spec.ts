import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectGoodPage } from './steps/inspect.ts'

test('Inès looks for who signed in her district, and opens a neighbour’s page', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('img', { name: /étoffe sur son métier/ })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Signataires', exact: true }).first().click()
  await expect(page.getByText(/1\s*réseau/).first()).toBeVisible()
  await expectGoodPage(page)
  await page.getByLabel('Lieu').fill('glycines')
  await page.getByLabel('Lieu').press('Escape')
  await page.getByRole('button', { name: 'Chercher' }).click()
  await page.getByRole('link', { name: 'Aide alimentaire et cuisine' }).click()
  await expect(page.getByRole('link', { name: /Enlever Les Glycines/ })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Les Glaneurs de Valbrume' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Les Glaneurs de Valbrume')
  await expect(page.getByRole('heading', { name: 'Ce qu’elle propose', exact: true })).toBeVisible()
  await expect(page.getByText('Inès Larbaud')).toHaveCount(0)
  await expectGoodPage(page)
})

test('every number beside a choice is the number found after pressing it', async ({ page }) => {
  await page.goto('/signataires')
  const hrefs = await page
    .locator('.facet > ul > li a')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''))
  expect(hrefs.length).toBeGreaterThan(20)
  // One in three, so that the journey stays short. Somebody may sign between the two pages: then we look again.
  for (const href of hrefs.filter((_, i) => i % 3 === 0)) {
    await expect(async () => {
      await page.goto('/signataires')
      const told = await numberBeside(page, href)
      await page.goto(href)
      expect(await page.locator('.signatory').count(), href).toBe(told)
    }).toPass()
  }
})

/** “12 · 1 réseau” beside a choice: thirteen entries. */
async function numberBeside(page: Page, href: string): Promise<number> {
  const line = page.locator('.facet > ul > li', { has: page.locator(`a[href="${href}"]`) })
  const told = ((await line.locator(':scope > span').textContent()) ?? '').replaceAll('\u00a0', ' ')
  const [associations = '0'] = /^\d+(?! réseau)/.exec(told) ?? []
  const [, networks = '0'] = /(\d+) réseau/.exec(told) ?? []
  return Number(associations) + Number(networks)
}

test('the list and the map answer the same question at the same address', async ({ page }) => {
  await page.goto('/signataires?theme=culture')
  await page.getByRole('link', { name: 'Carte', exact: true }).click()
  await expect(page).toHaveURL(/theme=culture.*vue=carte/)
  await expect(page.getByRole('link', { name: /Enlever Culture et arts/ }).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'La même carte, en mots' })).toBeVisible()
  await expectGoodPage(page)
  await page.locator('.map-words a').first().click()
  await expect(page).toHaveURL(/theme=culture/)
  await page.getByRole('link', { name: 'Liste', exact: true }).click()
  await expect(page.locator('.signatory').first()).toBeVisible()
})

test('a slip in a name is forgiven, and a commune is enough to know who is near', async ({ page }) => {
  await page.goto('/signataires?nom=tuopie')
  await expect(page.getByRole('link', { name: 'Ludothèque La Toupie' })).toBeVisible()
  await expect(page.getByText('Aucun nom ne contient')).toBeVisible()
  await page.goto('/signataires')
  await page.getByLabel('Près de', { exact: false }).first().fill('99200')
  await page.getByLabel('Près de', { exact: false }).first().press('Escape')
  await page.getByRole('button', { name: 'Chercher' }).click()
  await expect(page.getByText('Les plus proches de')).toBeVisible()
  await expect(page.locator('.signatory').first()).toContainText('kilomètre')
  await expectGoodPage(page)
})

test('the device says where it is only when asked, and roughly', { tag: '@script' }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: 46.410_321, longitude: -20.110_987 })
  await page.goto('/signataires')
  await page.getByRole('button', { name: 'Près de moi' }).click()
  await expect(page).toHaveURL(/pres=46\.41%2C\+-20\.11/)
  await expect(page.locator('.signatory').first()).toContainText('à moins d’un kilomètre')
})

test('the interactive map is used by keyboard', { tag: '@script' }, async ({ page }) => {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/signataires?vue=carte')
  const { origin } = new URL(page.url())
  await page.getByRole('button', { name: 'Ouvrir la carte interactive' }).press('Enter')
  const map = page.getByRole('application', { name: /Carte interactive/ })
  await expect(map).toBeFocused()
  await map.press('+')
  await map.press('+')
  await map.press('ArrowLeft')
  await map.press('ArrowRight')
  await map.press('-')
  const mark = map
    .getByRole('button', { name: /associations?|réseau|\d/ })
    .filter({ hasNotText: '+' })
    .first()
  await mark.focus()
  await mark.press('Enter')
  await expect(map.getByRole('link', { name: 'Voir la liste à cet endroit' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(map.getByRole('link', { name: 'Voir la liste à cet endroit' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(map).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Ouvrir la carte interactive' })).toBeFocused()
  expect(faults).toEqual([])
  expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([])
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
  const offering = await (await request.get('/signataires.json?propose=room')).json()
  expect(offering.signataires.map(({ nom }: { nom: string }) => nom)).toEqual(['Centre social Les Glycines'])
})
