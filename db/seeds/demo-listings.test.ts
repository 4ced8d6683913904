import { expect, it } from 'vitest'
import { openListings } from '../../app/aid/index.ts'
import { dayOf } from '../../app/kernel/instants.ts'
import { database } from '../../app/platform/db/database.ts'
import { testSite } from '../../test/site.ts'
import { listings } from './cast/listings.ts'
import { loadDemoListings } from './demo-listings.ts'
import { loadDemoPlaces } from './demo-places.ts'
import { loadDemoSignatures } from './demo-signatures.ts'

it('shows what the cast looks for and offers once, without a letter', async () => {
  const { owner, site, settle, letters } = await testSite()
  await loadDemoPlaces(owner, site.clock())
  await loadDemoSignatures(database(owner), site.clock())
  await loadDemoListings(database(owner), site.clock())
  await loadDemoListings(database(owner), site.clock())
  await settle()
  const { listings: shown } = await openListings(site.db, {}, dayOf(site.clock()))
  expect(shown).toHaveLength(listings.filter(({ foundWith }) => !foundWith).length)
  const waiting = await owner`select 1 from cooperations where state = 'awaiting-answer'`
  expect(waiting).toHaveLength(1)
  expect(await letters()).toEqual([])
})
