import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectGoodPage } from './steps/inspect.ts'

/** The site of an association: another origin, with a strict policy of its own. */
let elsewhere: Server
let html = ''
let address = ''

test.beforeAll(async () => {
  elsewhere = createServer((req, res) => {
    if (req.url !== '/') return res.writeHead(404).end()
    const { TISSONS_JOURNEYS_PORT: port } = process.env
    const tissons = `http://localhost:${port}`
    res.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src ${tissons}; connect-src ${tissons}; frame-src ${tissons}; img-src ${tissons}; style-src 'unsafe-inline'`,
    })
    return res.end(
      `<!doctype html><html lang="fr"><title>Ailleurs</title><h1>Notre association</h1>${html}</html>`,
    )
  })
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`
})

test.afterAll(() => {
  elsewhere.close()
})

/** What Inès copies from `/integrer`, once she has chosen. */
async function codes(page: Page, choice: string): Promise<[string, string]> {
  await page.goto(`/integrer?${choice}`)
  const [frame = '', element = ''] = await page.locator('copy-link code').allTextContents()
  return [frame, element]
}

/** Opens the other site and tells every address it made the browser ask, but itself. */
async function openElsewhere(page: Page, code: string): Promise<string[]> {
  html = code
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(address, { waitUntil: 'networkidle' })
  return asked.filter((url) => !url.startsWith(address))
}

test('Inès chooses what to show, sees it, and the page is light', async ({ page }) => {
  await page.goto('/integrer')
  await page.getByLabel('Les dernières signatures').check()
  await page.getByLabel('Où ?').fill('QN99001M')
  await page.getByLabel('Où ?').press('Escape')
  await page.getByRole('button', { name: 'Voir et obtenir le code' }).click()
  const preview = page.frameLocator('iframe')
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Ici : Les Glycines')
  await expect(preview.getByRole('listitem').first()).toBeVisible()
  await expectAccessible(page)
  await page.goto('/integrer?lieu=Nulle-Part-sur-Rien')
  await expect(page.getByRole('alert')).toContainText('Nous ne connaissons pas ce lieu')
  await expectGoodPage(page)
})

for (const path of [
  '/integrer/compteur',
  '/integrer/liste?nombre=20',
  '/en/integrer/liste',
  '/integrer/carte',
])
  test(`the frame ${path} is light, and whole in 240 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 240, height: 600 })
    await page.goto(path)
    await expectGoodPage(page)
  })

test('a frame shows the list on another site, and asks nobody else', async ({ page, baseURL }) => {
  const [frame] = await codes(page, 'quoi=liste&theme=food&nombre=3')
  const asked = await openElsewhere(page, frame)
  const shown = page.frameLocator('iframe')
  await expect(shown.getByRole('link', { name: 'Les Glaneurs de Valbrume' })).toBeVisible()
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})

test('a map in a frame is drawn without script, and its places open on the site', async ({
  page,
  baseURL,
}) => {
  const [frame] = await codes(page, 'quoi=carte&theme=food')
  const asked = await openElsewhere(page, frame)
  const shown = page.frameLocator('iframe')
  await expect(shown.locator('svg')).toBeVisible()
  await shown.getByText('La même carte, en mots').click()
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    shown.getByRole('listitem').getByRole('link').first().click(),
  ])
  await expect(opened).toHaveURL(/\/signataires\?lieu=.*theme=food/)
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([])
})

test('no other page lets itself be framed', async ({ page, baseURL }) => {
  await openElsewhere(page, `<iframe src="${baseURL}/charte" title="charte"></iframe>`)
  await expect(page.frameLocator('iframe').locator('main')).toHaveCount(0)
})

test('the elements count and list on another site, pinned by their hash', { tag: '@script' }, async ({
  page,
  baseURL,
}) => {
  const [, counter] = await codes(page, 'quoi=compteur')
  const [, list] = await codes(page, 'quoi=liste&nombre=3')
  const asked = await openElsewhere(page, counter + list)
  await expect(
    page.locator('tissons-compteur').getByText('associations et collectifs ont signé'),
  ).toBeVisible()
  await expect(page.locator('tissons-liste').getByRole('listitem')).toHaveCount(3)
  expect(asked.length).toBeGreaterThan(2)
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})

test('the element of the map draws it on another site, each place a link', { tag: '@script' }, async ({
  page,
  baseURL,
}) => {
  const [, map] = await codes(page, 'quoi=carte')
  const asked = await openElsewhere(page, map)
  const element = page.locator('tissons-carte')
  await expect(element.locator('svg .spot').first()).toHaveAttribute('href', /\/signataires\?lieu=/)
  await element.getByText('La même carte, en mots').click()
  await expect(element.getByRole('listitem').first()).toBeVisible()
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([])
})

test('a script that was tampered with does not run: the link stays', { tag: '@script' }, async ({ page }) => {
  const [, counter] = await codes(page, 'quoi=compteur')
  await openElsewhere(page, counter.replace(/sha384-..../, 'sha384-AAAA'))
  await expect(page.getByRole('link', { name: /charte de coopération/ })).toBeVisible()
  await expect(page.getByText('ont signé')).toHaveCount(0)
})

test('without script an element is a link', { tag: '@no-script' }, async ({ page, baseURL }) => {
  const [, counter] = await codes(page, 'quoi=compteur')
  await openElsewhere(page, counter)
  const link = page.getByRole('link', { name: /charte de coopération/ })
  await expect(link).toHaveAttribute('href', `${baseURL}/signataires`)
})

test('the badge of a signature stands on another site with its text', async ({ page }) => {
  await page.goto('/associations/les-glaneurs-de-valbrume/badge')
  await expectGoodPage(page)
  const [code = ''] = await page.locator('copy-link code').allTextContents()
  await openElsewhere(page, code)
  const image = page.getByRole('img', { name: /Les Glaneurs de Valbrume a signé la charte/ })
  await expect(image).toBeVisible()
  expect(await image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(400)
})
