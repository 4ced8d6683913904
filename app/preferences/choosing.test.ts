import { expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { signedInAs } from '../../test/world/people.ts'
import { choices } from '../kernel/letter-kinds.ts'
import { preferencesShelf, wants } from './index.ts'

const world = await testSite()
const { site } = world
const email = 'ines@glaneurs.example'

it('lets whoever signed in choose letter by letter', async () => {
  const ines = await signedInAs(world, email)
  const page = await (await ines.request('/espace/lettres')).text()
  expect(page.match(/type="checkbox"[^>]*checked/g)).toHaveLength(choices.length)
  expect(page).toContain(email)
  const saved = await ines.post('/espace/lettres', { lettres: ['meetings', 'digest', 'inconnue'] })
  expect(saved.headers.get('location')).toBe('/espace/lettres?fait=oui')
  expect(await wants(site.db, email, 'meetings')).toBe(true)
  expect(await wants(site.db, email, 'plans')).toBe(false)
  const after = await (await ines.request('/espace/lettres?fait=oui')).text()
  expect(after).toContain('Vos choix sont enregistrés.')
  expect(after.match(/type="checkbox"[^>]*checked/g)).toHaveLength(2)
})

it('asks strangers to sign in', async () => {
  const answer = await world.visitor().request('/espace/lettres')
  expect(answer.headers.get('location')).toMatch(/^\/connexion/)
})

it('gives a person what they refused, with the rest of their data', async () => {
  const person = { id: '', email, name: '', lang: 'fr' as const, isTeam: false }
  const taken = (await preferencesShelf.take(site.db, person)) as string[]
  expect(taken).toContain('plans')
  expect(taken).not.toContain('digest')
})
