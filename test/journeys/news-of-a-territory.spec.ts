import { expect, test } from '@playwright/test'
import { expectAccessible, expectFits } from './steps/inspect.ts'
import { asPerson } from './steps/people.ts'

const space = '/espace/associations/les-glaneurs-de-valbrume/publications'

test('news that an association publishes stands on its territory, in the feed and in the data', {
  tag: '@phone',
}, async ({ page }) => {
  const title = `La soupe déménage ${String(Date.now()).slice(-7)}`
  await asPerson(page, 'ines@les-glaneurs-de-valbrume.example')
  await page.goto(`${space}/ecrire`)
  await expectAccessible(page)
  await page.getByLabel('Actualité', { exact: true }).check()
  await page.getByRole('textbox', { name: 'Titre' }).fill(title)
  await page
    .getByRole('textbox', { name: 'Texte' })
    .fill('Samedi prochain, elle se prépare dans la cour de la Filature.')
  await page.getByLabel('Où est-ce utile').selectOption({ label: 'Les Glycines' })
  await page.getByRole('button', { name: 'Publier', exact: true }).click()
  await expect(page.getByText(title).first()).toBeVisible()

  await page.goto('/territoires/QN99001M')
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByText('dans la cour de la Filature')).toBeVisible()
  await expectAccessible(page)
  await expectFits(page)
  await page.goto('/actualites?territoire=QN99001M')
  await expectAccessible(page)
  for (const words of ['Suivre par un flux', 'Données (JSON)', 'Tableau (CSV)']) {
    const path = await page.getByRole('link', { name: words }).getAttribute('href')
    expect(await (await page.request.get(path ?? '')).text(), words).toContain(title)
  }
})
