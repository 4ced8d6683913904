import { expect, test } from '@playwright/test'
import { expectAccessible } from './steps/inspect.ts'
import { readLetter } from './steps/letters.ts'
import { asPerson } from './steps/people.ts'

const samir = 'samir@centre-social-les-glycines.example'
const invited = 'nadia@lettres.example'

test('Samir reads what waits this week and what is new; whom he invites stops such letters', {
  tag: '@phone',
}, async ({ page }) => {
  await asPerson(page, samir)
  await page.goto('/espace/nouvelles')
  await expect(page.locator('h1')).toHaveText('Les nouvelles près de chez vous')
  await expectAccessible(page)
  await page.goto('/espace/lettres')
  await expectAccessible(page)
  await page.goto('/espace/territoires/QN99001M')
  await expect(page.getByRole('heading', { name: 'Cette semaine' })).toBeVisible()
  await expectAccessible(page)
  await page.locator('input[type=email]').last().fill(invited)
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click()
  await readLetter(page, invited, /./)
  await page.locator('main a[href$="/invitations"]').click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ne plus les recevoir' }).click()
  await expect(page.locator('h1')).toHaveText('C’est arrêté')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Choisir lettre par lettre' }).click()
  await expect(page.getByLabel('Les invitations')).not.toBeChecked()
  await expectAccessible(page)
})
