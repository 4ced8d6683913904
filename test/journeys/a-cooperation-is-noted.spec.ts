import { expect, test } from '@playwright/test'
import { expectAccessible } from './steps/inspect.ts'
import { followLetter } from './steps/letters.ts'

test('a cooperation is noted in three fields by a link, and the other side says yes', {
  tag: '@phone',
}, async ({ page }) => {
  const digits = String(Date.now()).slice(-7)
  const [email, other] = ['loic@atelier-velo-des-quais.example', `club${digits}@essai.example`]
  await page.goto('/cooperations')
  await page.getByRole('link', { name: 'Noter une coopération' }).click()
  await page.getByLabel('Votre adresse e-mail').fill(email)
  await page.getByRole('button', { name: 'Recevoir mon lien' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regardez votre boîte aux lettres')
  await followLetter(page, email, /noter une coopération/, '/cooperations/noter/')
  await expectAccessible(page)
  await page.getByLabel('Quoi ?').fill('Une balade à vélo')
  await page.getByLabel('Avec quelle association ?').fill(`Le club ${digits}`)
  await page.getByLabel('Avec quelle association ?').press('Escape')
  await page.getByRole('button', { name: 'Noter', exact: true }).click()
  await page.getByLabel('Où lui écrire ?').fill(other)
  await page.getByRole('button', { name: 'Noter', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('C’est noté')
  await followLetter(page, other, /Atelier vélo des Quais/, '/cooperation/')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Oui, c’est bien cela' }).click()
  await page.getByRole('button', { name: 'Oui, le montrer' }).click()
  await expect(page.getByText('Elle apparaîtra si l’autre association')).toBeVisible()
})
