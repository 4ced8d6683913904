import { expect, type Page, test } from '@playwright/test'
import { expectGoodPage } from './steps/inspect.ts'
import { readLetter } from './steps/letters.ts'
import { asPerson } from './steps/people.ts'

const desk = '/espace/territoires/QN99001M/rencontres'

test(
  'Samir calls a meeting, an association answers by its letter, and everyone reads the minutes',
  {
    tag: '@no-script',
  },
  async ({ page }, { project }) => {
    const title = `Le goûter des voisins ${project.name} ${Date.now() % 100_000}`
    await asPerson(page, 'samir@centre-social-les-glycines.example')
    await convene(page, title)
    await answerLetter(page, title)
    await page.goto(desk)
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByText('4 personnes')).toBeVisible()
    await writeMinutes(page)
    await page.goto('/agenda')
    await expectGoodPage(page)
    await page.getByRole('link', { name: title }).click()
    await expectGoodPage(page)
    await expect(page.getByText('On apporte chacun un gâteau')).toBeVisible()
  },
)

async function convene(page: Page, title: string): Promise<void> {
  await page.goto(`${desk}/convoquer`)
  await page.getByLabel('De quoi s’agit-il').fill(title)
  await page.getByLabel('Quel jour').fill(`12/06/${new Date().getFullYear() + 1}`)
  await page.getByLabel('De quelle heure').fill('16h')
  await page.getByLabel('Où ?').fill('Cour du centre social')
  await page.getByLabel('Tout le monde', { exact: true }).check()
  await page.getByRole('button', { name: 'Convoquer' }).click()
  await page.getByLabel('D’autres associations').fill('Les Invités, invites@essai.example')
  await page.getByRole('button', { name: 'Envoyer les invitations' }).click()
  await expect(page.getByText(/lettres? part/)).toBeVisible()
}

async function answerLetter(page: Page, title: string): Promise<void> {
  await readLetter(page, 'invites@essai.example', title)
  await page.locator('main a[href*="/rencontre/"]').first().click()
  await page.getByLabel('Oui', { exact: true }).check()
  await page.getByLabel('À combien').fill('4')
  await page.getByRole('button', { name: 'Répondre' }).click()
  await expect(page.getByText('Vous avez répondu oui')).toBeVisible()
}

async function writeMinutes(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Compte rendu et décisions' }).click()
  await page.getByLabel('Décision', { exact: true }).fill('On apporte chacun un gâteau')
  await page.getByRole('button', { name: 'Noter la décision' }).click()
  await page.getByLabel(/^Compte rendu/).fill('Une belle après-midi.')
  await page.getByLabel('Tout le monde', { exact: true }).check()
  await page.getByRole('button', { name: 'Enregistrer le compte rendu' }).click()
  await expect(page.getByText('Le compte rendu est enregistré.')).toBeVisible()
}
