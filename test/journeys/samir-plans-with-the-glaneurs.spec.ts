import { expect, test } from '@playwright/test'
import { expectAccessible, expectGoodPage } from './steps/inspect.ts'
import { followLetter } from './steps/letters.ts'
import { asPerson } from './steps/people.ts'

const plan = '/declinaisons/charte-de-cooperation-de-valbrume/plan'

test('Samir adds an action, an association takes it by its letter and tells how it goes', async ({
  page,
}) => {
  const title = `Prêter les tables, ${test.info().project.name}`
  await asPerson(page, 'samir@centre-social-les-glycines.example')
  await page.goto(plan)
  await page.getByRole('link', { name: 'Ajouter une action', exact: true }).first().click()
  await page.getByRole('button', { name: 'Ajouter au plan' }).click()
  await expect(page.getByRole('alert')).toContainText('Dites en une ligne ce que l’on fait.')
  await page.getByLabel('Pour quel engagement').selectOption({ label: 'La salle et le frigo (écrit ici)' })
  await page.getByLabel('Que fait-on').fill(title)
  await page.getByLabel('Pour quand').fill('14/03/2027')
  await page.getByLabel('À qui la proposer').selectOption({ label: 'Les Glaneurs de Valbrume' })
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ajouter au plan' }).click()
  await expect(page.getByRole('status').first()).toContainText('Une lettre part à l’association')

  await page.context().clearCookies()
  const ines = 'ines@les-glaneurs-de-valbrume.example'
  await followLetter(page, ines, new RegExp(title), '/engagement/')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Oui, nous la prenons' }).click()
  await expect(page.getByRole('status').first()).toContainText('vous portez cette action')
  await page.getByLabel('en chemin').check()
  await page.getByLabel('En une phrase').fill('Quatre tables sont prêtes.')
  await page.getByRole('button', { name: 'Raconter' }).click()
  await expect(page.getByRole('status').first()).toContainText('C’est dit')
  await page.getByRole('link', { name: 'Lire tout le plan' }).click()
  await expect(page.getByText('Quatre tables sont prêtes.').first()).toBeVisible()
  await expectGoodPage(page)
  const calendar = await page.request.get(`${plan}.ics`)
  expect(calendar.headers()['content-type']).toContain('text/calendar')
  expect((await calendar.text()).replaceAll('\r\n ', '')).toContain('DTSTART;VALUE=DATE:20270314')
})
