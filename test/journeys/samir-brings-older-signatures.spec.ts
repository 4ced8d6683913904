import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './steps/inspect.ts'
import { asTeam } from './steps/people.ts'

const list = [
  'Nom de votre association;N° RNA;Commune;Code postal;Date de signature;Thèmes;Accord pour publier le nom',
  '{named};;Les Essarts-du-Lac;99210;14/03/2021;Musique;oui',
  '{network};;Valbrume;99100;15/03/2021;Lien social;oui',
  '{unnamed};;Valbrume;99100;1er avril 2021;Santé;non merci',
  'Total;3;;;;;',
].join('\n')

/** Each project brings in its own associations: names that resemble one another would wait for a look. */
const names: Record<string, [named: string, unnamed: string, network: string]> = {
  script: ['Les Tambours du Lac', 'Les Discrets', 'Fédération des essais'],
  'no-script': ['Cerfs-volants et compagnie', 'Bouche cousue', 'Réseau des potagers partagés'],
  phone: ['La Tricoterie mobile', 'Pas un mot', 'Coordination nautique'],
}

test('Samir brings in a list of 2021, looks at what is doubtful, and takes it all back', async ({ page }) => {
  const [named = '', unnamed = '', network = ''] = names[test.info().project.name] ?? []
  const source = `un essai ${test.info().project.name}`
  const slug = named.toLowerCase().replaceAll(' ', '-')
  await asTeam(page)
  await page.goto('/equipe')
  await page.getByRole('link', { name: 'Reprendre des signatures' }).click()
  await expectAccessible(page)
  await page.getByLabel('D’où viennent ces signatures').fill(source)
  await page.getByLabel('Le fichier').setInputFiles({
    name: 'liste.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      list.replace('{named}', named).replace('{unnamed}', unnamed).replace('{network}', network),
    ),
  })
  await page.getByRole('button', { name: 'Lire ce fichier' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reconnaître les colonnes')
  await expect(page.getByText(`« ${named} »`)).toBeVisible()
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
  await page.goto(`/associations/${slug}`)
  await expect(page.getByText(`Signature historique, reprise d’${source}.`)).toBeVisible()
  expect(
    (await page.request.get(`/associations/${unnamed.toLowerCase().replaceAll(' ', '-')}`)).status(),
  ).toBe(404)
  await page.goto('/equipe/imports')
  await page.getByRole('link', { name: source }).click()
  await page.getByRole('link', { name: 'Annuler cette reprise' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: /Retirer 3\s*signatures/ }).click()
  await until(page, 'Annulée')
  await page.goto(`/associations/${slug}`)
  await expect(page.getByText('a été retirée par l’équipe nationale')).toBeVisible()
})

test('a file that is none is refused beside its field', async ({ page }) => {
  await asTeam(page)
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
  await expect(page.locator('.lead')).toHaveText(state)
}
