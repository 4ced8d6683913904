import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectFits } from './steps/inspect.ts'
import { readLetter } from './steps/letters.ts'
import { asPerson } from './steps/people.ts'
import { addPlace, fillAssociation, fillMandate, newcomer, openLetter } from './steps/sign.ts'

const name = 'Charte de coopération des Quais en fête'
const address = '/declinaisons/charte-de-cooperation-des-quais-en-fete'
const heading = 'La fête des quais'

// Loïc writes with scripts, Yann without: one journey sees both.
test('neighbours open a local charter, write it together, adopt it, and an association signs it', {
  tag: '@script',
}, async ({ page, browser }) => {
  await asPerson(page, 'loic@atelier-velo-des-quais.example')
  await open(page)
  const yann = await accepts(browser)

  await page.goto(`${address}/projet/etapes`)
  await page.getByRole('button', { name: 'Passer à l’écriture' }).click()
  await page.goto(`${address}/projet/ajouter?ou=article`)
  await page.getByLabel('Titre').fill(heading)
  await page.getByLabel('Texte', { exact: true }).fill('Une fête en juin.\n\nNous la préparons ensemble.')
  await page.getByRole('button', { name: 'Ajouter au texte' }).click()

  await writesAtOnce(page, yann)
  await amends(page, yann)
  await adopts(page, yann)
  await signs(page)
})

/** Opens the charter of Les Quais, and invites Yann to tend it too. */
async function open(page: Page): Promise<void> {
  await page.goto('/ouvrir-une-declinaison')
  await page.getByLabel('Nom d’un quartier').fill('quais')
  await page.getByLabel('Nom d’un quartier').press('Escape')
  await page.getByRole('button', { name: 'Chercher' }).click()
  await page
    .getByRole('button', { name: /^Ajouter/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByLabel('Son nom').fill(name)
  await page.getByLabel('Atelier vélo des Quais').check()
  await page.getByLabel('Son association').fill('Cap Numérique')
  await page.getByLabel('Son association').press('Escape')
  await page.getByLabel('Son adresse électronique').fill('yann@cap-numerique.example')
  await page.getByLabel(/^Consentement/).check()
  await page.getByLabel('Le quorum').fill('50')
  await page.getByLabel('Toute association du territoire').check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ouvrir la déclinaison' }).click()
  await expect(page).toHaveURL(new RegExp(`${address}/projet`))
}

/** Yann has no scripts; the button of his letter gives him his place, and opens his session. */
async function accepts(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await readLetter(page, undefined, `Invitation : ${name}`)
  await page.locator('main a[href*="/invitation/"]').first().click()
  await page.getByRole('button', { name: 'Rejoindre le groupe' }).click()
  await expect(page.getByText('Vous faites partie du groupe')).toBeVisible()
  return page
}

/** Both have the same article open; whoever saves last sees the other’s words, and loses none. */
async function writesAtOnce(loic: Page, yann: Page): Promise<void> {
  await yann.goto(`${address}/projet`)
  await yann.getByRole('link', { name: `Modifier : ${heading}` }).click()
  await loic.getByRole('link', { name: `Modifier : ${heading}` }).click()
  await loic
    .getByLabel('Texte', { exact: true })
    .fill('Une fête en septembre.\n\nNous la préparons ensemble.')
  await loic.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(loic.getByText('C’est enregistré.')).toBeVisible()
  await yann
    .getByLabel('Texte', { exact: true })
    .fill('Une fête en juin.\n\nNous la préparons toutes ensemble.')
  await yann.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(yann.getByText('Quelqu’un a écrit en même temps que vous')).toBeVisible()
  await expect(yann.getByRole('textbox', { name: 'Texte' })).toHaveValue(/toutes ensemble/)
  await expectFits(yann)
  await yann.getByRole('button', { name: 'Prendre les deux réunis' }).click()
  await expect(yann.getByText('C’est enregistré.')).toBeVisible()
  await expect(yann.getByRole('textbox', { name: 'Texte' })).toHaveValue(/septembre[\s\S]*toutes ensemble/)
}

/** Yann proposes other words; Loïc takes them as they are. */
async function amends(loic: Page, yann: Page): Promise<void> {
  await yann.goto(`${address}/projet`)
  await yann.getByRole('link', { name: `Proposer une autre rédaction : ${heading}` }).click()
  await yann
    .getByLabel('Texte', { exact: true })
    .fill('Deux fêtes par an, avec les habitantes et les habitants.')
  await yann.getByLabel('Pourquoi').fill('Une seule, c’est peu.')
  await yann.getByRole('button', { name: 'Proposer cette rédaction' }).click()
  await loic.goto(`${address}/projet/redactions`)
  await loic.getByRole('link', { name: heading }).click()
  await expect(loic.getByText('Une seule, c’est peu.')).toBeVisible()
  await expectAccessible(loic)
  await loic.getByText('Retoucher avant d’accepter').click()
  await expect(loic.getByLabel('Texte', { exact: true })).toHaveValue(/^Deux fêtes par an/)
  await expectAccessible(loic)
  await loic.getByRole('button', { name: 'Accepter cette rédaction' }).click()
  await expect(loic.getByText('Autre rédaction, acceptée', { exact: true })).toBeVisible()
}

/** The text is frozen, each association speaks, and the voices decide. */
async function adopts(loic: Page, yann: Page): Promise<void> {
  const soon = new Date(Date.now() + 7 * 86_400_000)
  await loic.goto(`${address}/projet/adoption`)
  await loic
    .getByLabel('Dernier jour pour s’exprimer')
    .fill(`${soon.getDate()}/${soon.getMonth() + 1}/${soon.getFullYear()}`)
  await loic.getByRole('button', { name: 'Figer le texte et demander les voix' }).click()
  await yann.goto(`${address}/projet/adoption`)
  for (const page of [yann, loic]) {
    await page.getByLabel('D’accord', { exact: true }).first().check()
    await page.getByRole('button', { name: 'Dire cette voix' }).first().click()
    await expect(page.getByText('La voix est notée.')).toBeVisible()
  }
  await expectAccessible(loic)
  await loic.getByRole('button', { name: 'Compter les voix' }).click()
  await expect(loic.getByRole('heading', { name: /adopt/i }).first()).toBeVisible()
}

/** Somebody else signs what was adopted. */
async function signs(page: Page): Promise<void> {
  const one = newcomer()
  await page.goto(address)
  await expect(page.getByText('Deux fêtes par an')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Signer cette déclinaison' }).click()
  await page.getByRole('button', { name: 'Écrire ses coordonnées à la main' }).click()
  await page.getByLabel('La charte nationale, version').uncheck()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await fillAssociation(page, one)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await addPlace(page, 'quais')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await fillMandate(page, one)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByLabel('Publier le nom de l’association').check()
  await page.getByLabel(/^Au nom de Les Essayeurs/).check()
  await page.getByRole('button', { name: 'Envoyer la lettre de signature' }).click()
  await openLetter(page, new RegExp(`la déclinaison.*${one.name}`), 'La boîte aux lettres')
  await page.getByRole('button', { name: `Signer au nom de ${one.name}` }).click()
  await expect(page.getByText('C’est signé. Merci.')).toBeVisible()
  await page.goto(address)
  await expect(page.getByRole('link', { name: one.name, exact: true })).toBeVisible()
}
