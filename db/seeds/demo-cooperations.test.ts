import { expect, it } from 'vitest'
import { shownCooperations } from '../../app/cooperations/index.ts'
import { database } from '../../app/platform/db/database.ts'
import { testSite } from '../../test/site.ts'
import { cooperations } from './cast/cooperations.ts'
import { loadDemoCooperations } from './demo-cooperations.ts'
import { loadDemoPlaces } from './demo-places.ts'
import { loadDemoSignatures } from './demo-signatures.ts'

it('shows what the cast did together once, without a letter', async () => {
  const { owner, site, settle, letters } = await testSite()
  await loadDemoPlaces(owner, site.clock())
  await loadDemoSignatures(database(owner), site.clock())
  await loadDemoCooperations(database(owner))
  await loadDemoCooperations(database(owner))
  await settle()
  const { cooperations: shown } = await shownCooperations(site.db)
  expect(shown).toHaveLength(cooperations.filter(({ waits }) => !waits).length)
  expect(await letters()).toEqual([])
})
