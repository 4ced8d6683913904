import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test'
import { type Way, wayTo } from './steps/cut.ts'
import { expectAccessible } from './steps/inspect.ts'
import { asPerson } from './steps/people.ts'

const samir = 'samir@centre-social-les-glycines.example'
const desk = '/espace/territoires/QN99001M/rencontres'
const tag = `${Date.now()}`.slice(-6)

const present = `Les Présents ${tag}`
const decided = `Ouvrir la salle ${tag}`
const signing = `Les Signataires sans réseau ${tag}`
const noted = `Nous prêterons des chaises ${tag}`
const lost = `Décision perdue ${tag}`

test(
  'Samir leads a meeting without network, closes his browser, and each act arrives exactly once',
  {
    tag: '@script',
  },
  async ({ baseURL, browser }, { project }) => {
    const way = await wayTo(baseURL ?? '')
    const profile = mkdtempSync(join(tmpdir(), 'tissons-profile-'))
    const open = () =>
      chromium.launchPersistentContext(profile, {
        ...project.use.launchOptions,
        baseURL: way.url,
        locale: 'fr-FR',
        reducedMotion: 'reduce',
      })
    let context = await open()
    const page = await context.newPage()
    await asPerson(page, samir)
    const live = await openMeeting(page)
    await expectAccessible(page)
    const control = await withoutScript(
      browser.newContext({ baseURL: way.url, javaScriptEnabled: false }),
      live,
    )

    await cut(way, context)
    await expectGone(page)
    await fillLost(control)
    await act(page)
    await expect(page.locator('[data-kept]')).toContainText('3 choses gardées sur cet appareil')
    await page.reload()
    await expect(page.locator('[data-kept]')).toContainText('3 choses gardées')
    await context.close()

    context = await open()
    await context.setOffline(true)
    const again = await context.newPage()
    await again.goto(live)
    await expect(again.locator('[data-kept]')).toContainText('3 choses gardées')
    await again.getByLabel('Ce qui s’est dit').fill(noted)
    await again.getByRole('button', { name: 'Ajouter au compte rendu' }).click()
    await expect(again.locator('[data-kept]')).toContainText('4 choses gardées')
    await again.goto(`${live}/ecran`)
    await expect(again.getByRole('heading', { level: 1 })).toBeVisible()
    await again.goto(live)

    await way.mend()
    await context.setOffline(false)
    await correctNumber(again)
    await expect(again.locator('[data-kept]')).toContainText('Tout est envoyé')
    await expectOnce(again, live)
    await end(again)
    await context.close()
    rmSync(profile, { recursive: true, force: true })
    await control.context().close()
    await way.cut()
  },
)

async function openMeeting(page: Page): Promise<string> {
  await page.goto(desk)
  await page.getByRole('link', { name: 'Préparer la fête du quartier' }).first().click()
  await page.getByRole('link', { name: 'Ouvrir le mode rencontre' }).click()
  await expect(page.locator('live-meeting[ready]')).toBeVisible()
  return new URL(page.url()).pathname
}

/** The control: the same page where nothing keeps what is sent. */
async function withoutScript(made: Promise<BrowserContext>, live: string): Promise<Page> {
  const page = await (await made).newPage()
  await asPerson(page, samir)
  await page.goto(live)
  await page.getByLabel('Décision', { exact: true }).fill(lost)
  return page
}

async function cut(way: Way, context: BrowserContext): Promise<void> {
  await way.cut()
  await context.setOffline(true)
}

/** Nobody answers: what is shown afterwards comes from the device. */
async function expectGone(page: Page): Promise<void> {
  const answered = await page.evaluate(() =>
    fetch('/charte').then(
      () => 'answered',
      () => 'nobody',
    ),
  )
  expect(answered).toBe('nobody')
}

async function fillLost(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Noter la décision' }).click({ noWaitAfter: true })
  await page.waitForTimeout(500)
}

async function act(page: Page): Promise<void> {
  await page.getByLabel('Une autre association').fill(present)
  await page.getByRole('button', { name: 'Noter sa présence', exact: true }).click()
  await page.getByLabel('Décision', { exact: true }).fill(decided)
  await page.getByRole('button', { name: 'Noter la décision' }).click()
  await expect(page.getByLabel('Décision', { exact: true })).toHaveValue('')
  // Nothing empty is kept: pressed again by mistake, it points at its field.
  await page.getByRole('button', { name: 'Noter la décision' }).click()
  await page.locator('summary', { hasText: 'Signer au nom' }).click()
  await page.getByLabel('Association', { exact: true }).fill(signing)
  await page.getByLabel('Numéro RNA ou SIREN').fill('W12')
  await page.getByLabel('Prénom et nom').fill('Leïla Essai')
  await page.getByLabel('représentante ou représentant légal').check()
  await page.getByLabel('Son adresse e-mail').fill(`essai${tag}@essai.example`)
  await page.getByLabel(/La personne a lu ou entendu/).check()
  await page.getByRole('button', { name: 'Signer au nom' }).click()
}

/** Refused once the site could read it: its words come back to their form, and leave again. */
async function correctNumber(page: Page): Promise<void> {
  await expect(page.locator('[data-kept-list]')).toContainText('Ce numéro n’est pas complet')
  await page.getByRole('button', { name: 'Corriger' }).click()
  await expect(page.getByLabel('Association', { exact: true })).toHaveValue(signing)
  await expect(page.getByLabel('représentante ou représentant légal')).toBeChecked()
  await page.getByLabel('Numéro RNA ou SIREN').fill('')
  await page.getByRole('button', { name: 'Signer au nom' }).click()
}

async function expectOnce(page: Page, live: string): Promise<void> {
  const read = async (path: string) => (await page.request.get(path)).text()
  const meeting = await read(live.replace('/en-direct', ''))
  // A button says between parentheses which decision it is about.
  for (const words of [present, decided, noted])
    expect(meeting.replaceAll(`(${words})`, '').split(words)).toHaveLength(2)
  expect(meeting).not.toContain(lost)
  const register = await read(`/signataires.json?nom=${encodeURIComponent(signing)}`)
  expect(register.split(`"${signing}"`)).toHaveLength(2)
  const letters = async () => (await read('/boite-demo')).match(new RegExp(`réunion[^<]*${signing}`, 'g'))
  await expect.poll(async () => (await letters())?.length).toBe(1)
}

/** Nothing of the meeting stays on the device. */
async function end(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Terminer la rencontre' }).click()
  await expect(page.locator('[data-kept]')).toContainText('terminée sur cet appareil')
  const left = await page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ])
  expect(left).toEqual([])
}
