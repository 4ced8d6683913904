import { expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { loadDemoDiscussions } from './demo-discussions.ts'
import { loadDemoPeople } from './demo-people.ts'
import { loadDemoPlaces } from './demo-places.ts'
import { loadDemoSignatures } from './demo-signatures.ts'

const now = new Date('2026-11-24T09:00:00Z')
const { owner, site, request, letters, settle } = await testSite({ now })

it('shows a discussion closed with its outcome, keeps one between signatories, and posts no letter', async () => {
  await loadDemoPlaces(owner, now)
  await loadDemoSignatures(site.db, now)
  await loadDemoPeople(site.db, now)
  await loadDemoDiscussions(site.db, now)
  await loadDemoDiscussions(site.db, now)
  await settle()
  expect((await letters()).filter(({ text }) => text.includes('/discussions/'))).toEqual([])
  const page = await (await request('/discussions')).text()
  expect(page).toContain('Une journée d’accueil commune')
  expect(page).not.toContain('les clés du local')
  const path = /\/discussions\/[a-z0-9]{10}/.exec(page)?.[0] ?? ''
  expect(await (await request(path)).text()).toContain('Exemple fictif')
})
