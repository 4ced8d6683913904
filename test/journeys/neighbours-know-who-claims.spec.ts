import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './steps/inspect.ts'
import { followLetter } from './steps/letters.ts'
import { asPerson } from './steps/people.ts'

const yann = 'yann@cap-numerique.example'
const neighbours = ['loic@atelier-velo-des-quais.example', 'maryse@les-oiseaux-chantent.example']

test('Nina claims the entry of her association: two neighbours know her, who held it agrees, and she may act', {
  tag: '@phone',
}, async ({ page }) => {
  const nina = `nina${String(Date.now()).slice(-7)}@essai.example`
  await page.goto('/associations/cap-numerique/rejoindre')
  await page.getByLabel('Votre nom').fill('Nina Faubert')
  await page.getByLabel('Votre adresse électronique').fill(nina)
  await page.getByLabel('Qui êtes-vous pour l’association ?').fill('Présidente élue en mai.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Demander à agir pour elle' }).click()
  await expectAccessible(page)
  await followLetter(page, nina, /^Confirmez/, '/demande/')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Confirmer ma demande' }).click()

  await page.getByRole('button', { name: 'Leur demander' }).click()
  await expectAccessible(page)
  await page.getByLabel('Atelier vélo des Quais').check()
  await page.getByLabel('Les Oiseaux chantent').check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Leur demander' }).click()
  await expect(page.locator('h1')).toHaveText('C’est demandé')
  await expectAccessible(page)
  for (const email of neighbours) await speaks(page, email)

  await followLetter(page, yann, /va pouvoir agir/, '/demande/')
  await expect(page.getByText('Atelier vélo des Quais, Les Oiseaux chantent')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Oui, cette personne la représente' }).click()
  await expect(page.locator('h1')).toHaveText('C’est noté')
  await asPerson(page, nina)
  await page.goto('/espace/associations/cap-numerique')
  await expect(page.getByText('Cap Numérique').first()).toBeVisible()
})

async function speaks(page: Page, email: string): Promise<void> {
  await followLetter(page, email, /^Connaissez-vous/, '/demande/')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Oui, nous connaissons Nina Faubert' }).click()
  await expect(page.locator('h1')).toHaveText('Merci, c’est dit')
}
