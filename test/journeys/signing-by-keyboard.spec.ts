import { expect, type Locator, type Page, test } from '@playwright/test'
import { newcomer, openLetter } from './steps/sign.ts'

test('everything is signed without a mouse', { tag: ['@script', '@no-script'] }, async ({ page }) => {
  const one = newcomer()
  await page.goto('/signer')
  await press(page, page.getByRole('button', { name: 'Écrire ses coordonnées à la main' }))
  await choose(page, page.getByLabel('une association', { exact: true }))
  await type(page, page.getByLabel('Nom de l’association'), one.name)
  await type(page, page.getByLabel('Numéro RNA, SIREN ou SIRET'), one.number)
  await type(page, page.getByLabel('Commune du siège'), 'Valbrume')
  await page.keyboard.press('Escape')
  await press(page, page.getByRole('button', { name: 'Continuer' }))
  await press(page, page.getByRole('button', { name: /^Ajouter/ }))
  await press(page, page.getByRole('button', { name: 'Continuer' }))
  await choose(page, page.getByLabel('Moi', { exact: true }))
  await type(page, page.getByLabel('Prénom et nom', { exact: true }), 'Inès Larbaud')
  await type(page, page.getByLabel('Adresse e-mail', { exact: true }), one.email)
  await choose(page, page.getByLabel('Représentante ou représentant légal'))
  await choose(page, page.getByLabel('Oui', { exact: true }))
  await type(page, page.getByLabel('Quelle instance ?'), 'bureau')
  await type(page, page.getByLabel('Date de la décision'), '02112026')
  await press(page, page.getByRole('button', { name: 'Continuer' }))
  await choose(page, page.getByLabel('Publier le nom de l’association'))
  await choose(page, page.getByLabel(/^Au nom de Les Essayeurs/))
  await press(page, page.getByRole('button', { name: 'Envoyer la lettre de signature' }))
  await expect(page.getByRole('heading', { name: 'La lettre est en route' })).toBeVisible()
  await openLetter(page, new RegExp(`Signer la charte au nom de ${one.name}`), 'La boîte aux lettres')
  await press(page, page.getByRole('button', { name: `Signer au nom de ${one.name}` }))
  await expect(page.getByText('C’est signé. Merci.')).toBeVisible()
})

/** Tab until there, as somebody without a mouse does; what cannot be reached fails. */
async function reach(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 120; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${target}`)
}

async function press(page: Page, target: Locator): Promise<void> {
  await reach(page, target)
  await page.keyboard.press('Enter')
}

/** A radio of a group takes the place of the one that has the focus: the arrows go from one to the other. */
async function choose(page: Page, target: Locator): Promise<void> {
  const name = await target.getAttribute('name')
  const group = page.locator(`input[name="${name}"]`)
  const first = (await target.getAttribute('type')) === 'radio' ? group.first() : target
  await reach(page, first)
  if (first === target) return page.keyboard.press('Space')
  await page.keyboard.press('Space')
  for (let i = 0; i < 10 && !(await target.isChecked()); i += 1) await page.keyboard.press('ArrowDown')
  await expect(target).toBeChecked()
}

async function type(page: Page, target: Locator, text: string): Promise<void> {
  await reach(page, target)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}
