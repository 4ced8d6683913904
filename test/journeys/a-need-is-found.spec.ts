import { expect, test } from '@playwright/test'
import { expectAccessible, expectFits } from './steps/inspect.ts'
import { followLetter, readLetter } from './steps/letters.ts'

const poster = { email: 'jean-marc@secours-des-essarts.example', name: 'Secours des Essarts' }

test('a need is posted by a link, answered by letters, and found: a cooperation waits', {
  tag: '@phone',
}, async ({ page }) => {
  const digits = String(Date.now()).slice(-7)
  const title = `Une salle pour le loto ${digits}`
  const neighbour = `voisine${digits}@essai.example`

  await page.goto('/entraide')
  await page.getByRole('link', { name: 'Publier un besoin ou une offre' }).click()
  await page.getByLabel('Votre adresse e-mail').fill(poster.email)
  await page.getByRole('button', { name: 'Recevoir mon lien' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regardez votre boîte aux lettres')
  await followLetter(page, poster.email, /Votre lien pour publier/, '/entraide/publier/')
  await expect(page.getByText(`Au nom de ${poster.name}`)).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('un besoin').check()
  await page.getByLabel('Une salle').check()
  await page.getByLabel('En une ligne').fill(title)
  await page.getByLabel('Où ?').fill('Les Glycines')
  await page.getByLabel('Où ?').press('Escape')
  await page.getByRole('button', { name: 'Publier' }).click()
  await expect(page.getByText('C’est en ligne')).toBeVisible()
  await expectAccessible(page)
  const tended = page.url()

  await page.getByRole('link', { name: 'Voir l’annonce' }).click()
  await page.getByRole('link', { name: 'Répondre', exact: true }).click()
  await page.getByLabel('Votre message').fill('La nôtre est libre samedi.')
  await page.getByLabel('Votre nom').fill('Une voisine')
  await page.getByLabel('Votre association').fill(`Le club ${digits}`)
  await page.getByLabel('Votre adresse e-mail').fill(neighbour)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regardez votre boîte aux lettres')
  await followLetter(page, neighbour, /Votre réponse attend/, '/entraide/reponse/')
  await expectFits(page)
  await page.getByRole('button', { name: 'Envoyer ma réponse' }).click()
  await expect(page.getByText('Votre réponse est partie')).toBeVisible()

  await readLetter(page, poster.email, new RegExp(`Entraide.*${title}`))
  await page.getByLabel('Votre réponse').fill('Merci, à samedi !')
  await page.locator('main form button').click()
  await followLetter(page, neighbour, new RegExp(`Entraide.*${title}`), '/entraide/conversation/')
  await expectFits(page)

  await page.goto(tended)
  await page.getByLabel(`Le club ${digits} (Une voisine)`).check()
  await page.getByRole('button', { name: 'C’est trouvé' }).click()
  await expect(page.getByText('La coopération attend maintenant')).toBeVisible()
  await readLetter(page, neighbour, new RegExp(`${poster.name} a noté`))
})
