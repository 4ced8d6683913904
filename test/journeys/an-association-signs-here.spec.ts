import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectGoodPage } from './steps/inspect.ts'
import { addPlace, fillAssociation, fillMandate, type Newcomer, newcomer, openLetter } from './steps/sign.ts'

const name = 'Charte de coopération de Valbrume'
const address = '/declinaisons/charte-de-cooperation-de-valbrume'

test('an association signs the charter of its place and the national one in one act', async ({ page }) => {
  const one = newcomer()
  await page.goto('/declinaisons')
  await page.getByRole('link', { name, exact: true }).click()
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Signer cette déclinaison' }).click()
  await expect(page.getByText(`Vous êtes ici pour la déclinaison « ${name} »`)).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Écrire ses coordonnées à la main' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Que signez-vous ?')
  await expect(page.getByLabel('La charte nationale, version')).toBeChecked()
  await expect(page.getByLabel('La déclinaison')).toBeChecked()
  await expectGoodPage(page)
  await page.getByLabel('La charte nationale, version').uncheck()
  await page.getByLabel('La déclinaison').uncheck()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(page.getByRole('alert')).toContainText('Choisissez au moins un texte')
  await expectAccessible(page)
  await page.getByLabel('La charte nationale, version').check()
  await page.getByLabel('La déclinaison').check()
  await page.getByRole('button', { name: 'Continuer' }).click()

  await fillTheRest(page, one)
  await expect(page.getByRole('heading', { name: 'Les 2 textes que vous signez' })).toBeVisible()
  await expect(page.getByText('Ajouté ici').first()).toBeVisible()
  await expectGoodPage(page)
  await send(page)

  await openLetter(page, new RegExp(`la charte et la déclinaison.*${one.name}`), 'La boîte aux lettres')
  await expectGoodPage(page)
  await page.getByRole('button', { name: `Signer au nom de ${one.name}` }).click()
  await expect(page.getByText('C’est signé. Merci.')).toBeVisible()
  await expect(page.getByText(`est signataire de la charte et de la déclinaison « ${name} »`)).toBeVisible()
  await expectGoodPage(page)

  const receipt = page.url()
  await page.getByRole('link', { name: /\/verifier\// }).click()
  await expect(page.getByText('Ce reçu est authentique')).toBeVisible()
  await expect(page.getByText('Signé dans le même geste')).toBeVisible()
  await expectGoodPage(page)
  await page.goto(address)
  await page.getByRole('link', { name: one.name, exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Déclinaisons signées' })).toBeVisible()
  await expectGoodPage(page)

  await page.goto(receipt)
  await page.getByRole('link', { name: `Retirer la signature de la déclinaison « ${name} »` }).click()
  await expectGoodPage(page)
  await page.getByRole('button', { name: `Retirer la signature de ${one.name}` }).click()
  await expect(page.getByText(`${one.name} est signataire de la charte.`)).toBeVisible()
  await expectAccessible(page)
  await page.goto(address)
  await expect(page.getByRole('link', { name: one.name, exact: true })).toHaveCount(0)
})

test('who signs the national charter hears of the local one, and may leave it', async ({ page }) => {
  const one = newcomer()
  await page.goto('/signer')
  await page.getByRole('button', { name: 'Écrire ses coordonnées à la main' }).click()
  await fillTheRest(page, one)
  await expect(page.getByText('Vous pouvez la signer aussi, ou non')).toBeVisible()
  await page.getByRole('link', { name: 'Choisir ce que nous signons' }).click()
  await expect(page.getByLabel('La déclinaison')).not.toBeChecked()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(page.getByRole('heading', { name: 'Le texte que vous signez' })).toBeVisible()
  await send(page)
  await openLetter(page, new RegExp(`Signer la charte au nom de ${one.name}`), 'La boîte aux lettres')
  await page.getByRole('button', { name: `Signer au nom de ${one.name}` }).click()
  await expect(page.getByText(`${one.name} est signataire de la charte.`)).toBeVisible()
})

test('a place tells the charter that was adapted there', async ({ page }) => {
  await page.goto('/territoires/QN99001M')
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Qui l’a signée' })).toBeVisible()
})

async function fillTheRest(page: Page, one: Newcomer): Promise<void> {
  await fillAssociation(page, one)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await addPlace(page, 'glycines')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await fillMandate(page, one)
  await page.getByRole('button', { name: 'Continuer' }).click()
}

async function send(page: Page): Promise<void> {
  await page.getByLabel('Publier le nom de l’association').check()
  await page.getByLabel(/^Au nom de Les Essayeurs/).check()
  await page.getByRole('button', { name: 'Envoyer la lettre de signature' }).click()
  await expect(page.getByRole('heading', { name: 'La lettre est en route' })).toBeVisible()
}
