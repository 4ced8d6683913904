import { expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { expectAccessible, expectFits } from './steps/inspect.ts'
import { followLetter } from './steps/letters.ts'
import { asPerson } from './steps/people.ts'

const lead = 'ines@les-glaneurs-de-valbrume.example'

test('a project is opened, a partner accepts by its letter, ticks what is done and takes the agreement', {
  tag: '@phone',
}, async ({ page, browser }) => {
  const digits = String(Date.now()).slice(-7)
  const title = `Un four à pain ${digits}`
  const club = { name: `Le club du four ${digits}`, email: `four${digits}@essai.example` }

  await asPerson(page, lead)
  await page.goto('/projets')
  await expectAccessible(page)
  await page.goto('/espace/associations/les-glaneurs-de-valbrume/projets')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Ouvrir un projet' }).click()
  await page.getByLabel('Titre du projet').fill(title)
  await page.getByLabel('Ce que vous voulez faire, et pourquoi').fill('Cuire le pain ensemble le samedi.')
  await page.getByLabel('Où ?').fill('Les Glycines')
  await page.getByLabel('Où ?').press('Escape')
  await page.getByLabel('Tout le monde, et la liste').check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ouvrir le projet' }).click()
  await expect(page.getByText('Le projet est ouvert')).toBeVisible()
  await expectAccessible(page)
  await page.locator('#quoi').fill('Acheter la farine')
  await page.getByRole('button', { name: 'Ajouter à la liste' }).click()
  await page.getByRole('link', { name: 'Inviter une association' }).click()
  await page.getByLabel('Quelle association ?').fill(club.name)
  await page.getByLabel('Quelle association ?').press('Escape')
  await page.getByLabel('Son adresse e-mail').fill(club.email)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click()
  await expect(page.getByText('L’invitation est partie')).toBeVisible()

  const phone = await (await browser.newContext()).newPage()
  await followLetter(phone, club.email, new RegExp(title), '/projet/')
  await expect(phone.getByRole('heading', { name: /vous propose d’en être/ })).toBeVisible()
  await expectAccessible(phone)
  await phone.getByLabel('Votre rôle').fill('prête le four')
  await phone.getByRole('button', { name: 'Nous en sommes' }).click()
  await expect(phone.getByText('Vous en êtes.')).toBeVisible()
  await phone.getByRole('button', { name: /^C’est fait/ }).click()
  await expect(phone.getByText(`fait par ${club.name}`)).toBeVisible()
  await expectAccessible(phone)
  await phone.getByRole('link', { name: 'La convention de partenariat' }).click()
  await expectAccessible(phone)
  await expectAgreement(phone, club.name)
  await phone.context().close()

  await page.goto('/projets')
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByText('prête le four')).toBeVisible()
  await expectFits(page)
})

async function expectAgreement(page: Page, name: string): Promise<void> {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: /Télécharger le document/ }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await coming).createReadStream()) chunks.push(Buffer.from(chunk))
  const content = unzipSync(new Uint8Array(Buffer.concat(chunks)))['content.xml']
  expect(new TextDecoder().decode(content)).toContain(name)
}
