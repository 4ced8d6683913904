import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectGoodPage } from './steps/inspect.ts'
import { readLetter } from './steps/letters.ts'
import { asPerson } from './steps/people.ts'

const desk = '/espace/territoires/QN99001M/discussions'
const fanta = 'fanta@ludotheque-la-toupie.example'

test('Samir opens a discussion, Fanta answers by letter, and its outcome is read first', {
  tag: '@phone',
}, async ({ page }) => {
  const title = `Un vide-grenier en mai ${Date.now() % 1_000_000}`
  await asPerson(page, 'samir@centre-social-les-glycines.example')
  await open(page, title)
  const at = new URL(page.url()).pathname

  await readLetter(page, fanta, new RegExp(title))
  await expectAccessible(page)
  await page.getByLabel('Votre réponse').fill('La ludothèque prête ses tables.')
  await page.locator('main form button').click()

  await expect(async () => {
    await page.goto(at)
    await expect(page.getByText('La ludothèque prête ses tables.')).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(page.getByText('par courriel').first()).toBeVisible()
  await page.getByText('Clore avec ce que nous retenons').click()
  await page
    .getByLabel('Ce que nous retenons')
    .fill('Le deuxième dimanche de mai, avec les tables de la ludothèque.')
  await page.getByRole('button', { name: 'Clore la discussion' }).click()
  await expect(page.getByText('La discussion est close.').first()).toBeVisible()
  await expectAccessible(page)
  await readLetter(page, fanta, new RegExp(title))
  await expect(page.getByText('Voici ce qui en est retenu')).toBeVisible()
  await page.goto('/discussions')
  await expect(page.getByText('avec les tables de la ludothèque.')).toBeVisible()
  await expectGoodPage(page)
})

async function open(page: Page, title: string): Promise<void> {
  await page.goto(desk)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Ouvrir une discussion' }).click()
  await page.getByLabel('Titre').fill(title)
  await page.getByLabel('Premier message').fill('Qui a des tables\u00a0? Nous avons la cour.')
  await page.getByLabel('Tout le monde', { exact: true }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ouvrir la discussion' }).click()
  await expect(page.getByText('La discussion est ouverte.')).toBeVisible()
  await expectAccessible(page)
}
