import { expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { loadDemoMeetings } from './demo-meetings.ts'
import { loadDemoPeople } from './demo-people.ts'
import { loadDemoPlaces } from './demo-places.ts'
import { loadDemoSignatures } from './demo-signatures.ts'

const now = new Date('2026-11-24T09:00:00Z')
const { owner, site, request, letters, settle } = await testSite({ now })

it('shows a meeting to come with answers, one with its minutes, one cancelled, and posts no letter', async () => {
  await loadDemoPlaces(owner, now)
  await loadDemoSignatures(site.db, now)
  await loadDemoPeople(site.db, now)
  await loadDemoMeetings(site.db, now)
  await loadDemoMeetings(site.db, now)
  await settle()
  expect((await letters()).filter(({ text }) => text.includes('/rencontre/'))).toEqual([])
  const coming = await (await request('/agenda')).text()
  expect(coming).toContain('Préparer la fête du quartier')
  expect(coming).toContain('<s>Visite du jardin de la Filature</s>')
  const past = await (await request('/agenda?quand=passees')).text()
  const slug = /\/rencontres\/([^"]+)/.exec(past)?.[1]
  const page = await (await request(`/rencontres/${slug}`)).text()
  expect(page).toContain('Trois salles sont libres en soirée')
  expect(page).toContain('Un double des clés')
})
