import { expect, type Page } from '@playwright/test'
import { readLetter } from './letters.ts'

/** A fictional association that no other journey signs for. */
export function newcomer() {
  const digits = `${Date.now()}${Math.floor(Math.random() * 1000)}`.slice(-7)
  return {
    name: `Les Essayeurs ${digits}`,
    number: `W99${digits}`,
    email: `presidence${digits}@essai.example`,
  }
}

export type Newcomer = ReturnType<typeof newcomer>

export async function fillAssociation(page: Page, { name, number }: Newcomer): Promise<void> {
  await page.getByLabel('une association', { exact: true }).check()
  await page.getByLabel('Nom de l’association').fill(name)
  await page.getByLabel('Numéro RNA, SIREN ou SIRET').fill(number)
  await page.getByLabel('Commune du siège').fill('Valbrume')
  await page.getByLabel('Commune du siège').press('Escape')
}

export async function addPlace(page: Page, text: string): Promise<void> {
  await page.getByLabel('Ajouter un lieu').fill(text)
  await page.getByLabel('Ajouter un lieu').press('Escape')
  await page.getByRole('button', { name: 'Chercher' }).click()
  await page
    .getByRole('button', { name: /^Ajouter/ })
    .first()
    .click()
}

export async function fillMandate(page: Page, { email }: Newcomer): Promise<void> {
  await page.getByLabel('Moi', { exact: true }).check()
  await page.getByLabel('Prénom et nom', { exact: true }).fill('Inès Larbaud')
  await page.getByLabel('Adresse e-mail', { exact: true }).fill(email)
  await page.getByLabel('Représentante ou représentant légal').check()
  await page.getByLabel('Oui', { exact: true }).check()
  await page.getByLabel('Quelle instance ?').fill('conseil d’administration')
  await page.getByLabel('Date de la décision').fill('2/11/2026')
}

/** Opens the latest letter to a mailbox, and the link in it. */
export async function openLetter(page: Page, subject: RegExp, button: string): Promise<void> {
  await readLetter(page, undefined, subject)
  await page.locator('main a[href*="/signature/"]').first().click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(button)
}
