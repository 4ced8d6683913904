import { expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { loadDemoPeople } from './demo-people.ts'
import { loadDemoPlaces } from './demo-places.ts'
import { loadDemoProjects } from './demo-projects.ts'
import { loadDemoSignatures } from './demo-signatures.ts'

const now = new Date('2026-11-24T09:00:00Z')
const { owner, site, request, letters, settle } = await testSite({ now })

it('shows projects with partners, a call open to others and one brought to its end, and posts no letter', async () => {
  await loadDemoPlaces(owner, now)
  await loadDemoSignatures(site.db, now)
  await loadDemoPeople(site.db, now)
  await loadDemoProjects(site.db, now)
  await loadDemoProjects(site.db, now)
  await settle()
  expect((await letters()).filter(({ text }) => text.includes('/projet/'))).toEqual([])
  const page = async (path: string) => (await request(path)).text()
  const living = await page('/projets')
  expect(living).toContain(
    'Les Glaneurs de Valbrume, avec Centre social Les Glycines et Ludothèque La Toupie',
  )
  for (const hidden of ['Le Fil des mots', 'Une remorque pour tout le monde', 'cour de la Filature'])
    expect(living).not.toContain(hidden)
  expect(await page('/projets?voir=appels')).toContain('Quartiers d’hiver')
  expect(await page('/projets?voir=termines')).toContain('Le bal des générations')
})
