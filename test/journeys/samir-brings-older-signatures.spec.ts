import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './steps/inspect.ts'

const list = [
  'Nom de votre association;N° RNA;Commune;Code postal;Date de signature;Thèmes;Accord pour publier le nom',
  'Les Tambours du Lac {n};;Les Essarts-du-Lac;99210;14/03/2021;Musique;oui',
  'Fédération des essais {n};;Valbrume;99100;15/03/2021;Lien social;oui',
  'Les Discrets {n};;Valbrume;99100;1er avril 2021;Santé;non merci',
  'Total;3;;;;;',
].join('\n')

test('Samir brings in a list of 2021, looks at what is doubtful, and takes it all back', async ({ page }) => {
  test.setTimeout(180_000)
  const n = `${Date.now()}`.slice(-7)
  await signIn(page)
  await page.goto('/equipe')
  await page.getByRole('link', { name: 'Reprendre des signatures' }).click()
  await expectAccessible(page)
  await page.getByLabel('D’où viennent ces signatures').fill(`un essai ${n}`)
  await page.getByLabel('Le fichier').setInputFiles({
    name: 'liste.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(list.replaceAll('{n}', n)),
  })
  await page.getByRole('button', { name: 'Lire ce fichier' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reconnaître les colonnes')
  await expect(page.getByText(`« Les Tambours du Lac ${n} »`)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Examiner les lignes' }).click()
  await until(page, 'Examinée, rien n’est repris')
  await expectAccessible(page)
  await page.getByRole('link', { name: /Regarder 1\s*ligne/ }).click()
  await expect(page.getByText('Son nom est celui d’un réseau')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Aucune de celles-ci').check()
  await page.getByLabel('un réseau', { exact: true }).check()
  await page.getByRole('button', { name: 'Garder ce choix' }).click()
  await page.getByRole('button', { name: /Reprendre 3\s*signatures/ }).click()
  await until(page, 'Reprise')
  await page.getByRole('link', { name: 'Voir toutes les lignes' }).click()
  await expect(page.getByText('C’est un total.')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/associations/les-tambours-du-lac-${n}`)
  await expect(page.getByText(`Signature historique, reprise d’un essai ${n}.`)).toBeVisible()
  expect((await page.request.get(`/associations/les-discrets-${n}`)).status()).toBe(404)
  await page.goto('/equipe/imports')
  await page.getByRole('link', { name: `un essai ${n}` }).click()
  await page.getByRole('link', { name: 'Annuler cette reprise' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: /Retirer 3\s*signatures/ }).click()
  await until(page, 'Annulée')
  await page.goto(`/associations/les-tambours-du-lac-${n}`)
  await expect(page.getByText('a été retirée par l’équipe nationale')).toBeVisible()
})

test('a file that is none is refused beside its field', async ({ page }) => {
  await signIn(page)
  await page.goto('/equipe/imports')
  await page.getByLabel('D’où viennent ces signatures').fill('un vieux cahier')
  await page
    .getByLabel('Le fichier')
    .setInputFiles({ name: 'photo.csv', mimeType: 'text/csv', buffer: Buffer.from([1, 2, 3, 0, 5, 6, 7, 8]) })
  await page.getByRole('button', { name: 'Lire ce fichier' }).click()
  await expect(page.getByRole('alert')).toContainText('Ce n’est pas un tableau')
  await expect(page.getByLabel('D’où viennent ces signatures')).toHaveValue('un vieux cahier')
  await expectAccessible(page)
})

/** With script the page follows the work and shows itself anew; without, it asks for itself again. */
async function until(page: Page, state: string): Promise<void> {
  await expect(page.locator('.lead')).toHaveText(state, { timeout: 40_000 })
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/connexion')
  await page.locator('main input[name=adresse]').fill('equipe@tissons.example')
  await page.locator('main').getByRole('button').first().click()
  await expect(async () => {
    await page.goto('/boite-demo')
    await page
      .getByRole('link', { name: /equipe@tissons.example|connexion|Connexion/ })
      .first()
      .click({ timeout: 1_000 })
    await page.locator('main a[href*="/connexion/"]').first().click({ timeout: 2_000 })
  }).toPass({ timeout: 20_000 })
  await page.locator('main').getByRole('button').first().click()
}
