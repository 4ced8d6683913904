import { expect, test } from '@playwright/test'
import { expectAccessible } from './steps/inspect.ts'
import { asPerson } from './steps/people.ts'
import { addPlace, fillAssociation, newcomer } from './steps/sign.ts'

test('Samir helps somebody without a mailbox: a paper, a code typed at home, a signature taken back', {
  tag: '@phone',
}, async ({ page, browser }) => {
  const one = newcomer()
  await asPerson(page, 'samir@centre-social-les-glycines.example')
  await page.goto('/espace')
  await page.getByRole('link', { name: 'J’aide quelqu’un' }).click()
  await expectAccessible(page)
  await page.getByLabel('L’association aidée').fill(one.name)
  await page.getByLabel('Centre social Les Glycines').check()
  await page.getByLabel('Votre rôle').fill('animateur')
  await page.getByRole('button', { name: 'Commencer à aider' }).click()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Signer la charte' }).click()
  await expect(page.getByText(`Vous aidez ${one.name}`)).toBeVisible()
  await page.getByRole('button', { name: 'Écrire ses coordonnées à la main' }).click()
  await fillAssociation(page, one)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await addPlace(page, 'glycines')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByLabel('Prénom et nom', { exact: true }).fill('Inès Larbaud')
  await page.getByLabel('Représentante ou représentant légal').check()
  await page.getByLabel('Oui', { exact: true }).check()
  await page.getByLabel('Quelle instance ?').fill('bureau')
  await page.getByLabel('Date de la décision').fill('2/11/2026')
  await page.getByLabel('La personne n’a pas d’adresse e-mail').check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByLabel('Publier le nom de l’association').check()
  await page.getByLabel(/^Au nom de /).check()
  await page.getByRole('button', { name: 'Enregistrer et préparer le papier' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Imprimer le papier' }).click()
  await expectAccessible(page)
  const code = (await page.locator('.reference strong').textContent()) ?? ''

  await page.getByRole('button', { name: 'Arrêter' }).click()
  await expectAccessible(page)
  await expect(page.getByText('Vous aidez')).toHaveCount(0)

  const home = await (await browser.newContext({ viewport: page.viewportSize() })).newPage()
  await home.goto('/papier')
  await home.getByLabel('Code du papier').fill(code.toLowerCase())
  await expectAccessible(home)
  await home.getByRole('button', { name: 'Ouvrir' }).click()
  await home.getByRole('button', { name: `Signer au nom de ${one.name}` }).click()
  await expect(home.getByText('avec un code remis sur papier')).toBeVisible()
  await expect(home.getByText('Centre social Les Glycines (animateur)')).toBeVisible()
  await expectAccessible(home)

  await home.goto(`/avec-aide/${code}`)
  await expectAccessible(home)
  await home.getByRole('button', { name: 'Annuler' }).click()
  await expect(home.getByText('C’est annulé')).toBeVisible()
  await home.context().close()
})
