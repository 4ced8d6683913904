import { expect, it } from 'vitest'
import { database } from '../../app/platform/db/database.ts'
import { testSite } from '../../test/site.ts'
import { linkIn } from '../../test/world/aid.ts'
import { loadDemoBeside } from './demo-beside.ts'
import { loadDemoCooperations } from './demo-cooperations.ts'
import { loadDemoListings } from './demo-listings.ts'
import { loadDemoPlaces } from './demo-places.ts'
import { loadDemoSignatures } from './demo-signatures.ts'

const by = 'Centre social Les Glycines (conseillère numérique)'

it('says who helped with what stands already, and whose button takes back what was just done', async () => {
  const world = await testSite()
  const { owner, site, settle, letters, request } = world
  const db = database(owner)
  await loadDemoPlaces(owner, site.clock())
  await loadDemoSignatures(db, site.clock())
  await loadDemoCooperations(db)
  await loadDemoListings(db, site.clock())
  await loadDemoBeside(db, site.clock())
  await loadDemoBeside(db, site.clock())
  await settle()
  const acts = await owner<{ kind: string }[]>`select kind from assisted_acts order by kind`
  expect(acts.map(({ kind }) => kind)).toEqual(['cooperation', 'listing', 'signature'])
  const told = await letters()
  expect(told).toHaveLength(1)
  expect(told[0]?.text).toContain(`avec l’aide de ${by}`)
  const undo = await linkIn(world, told[0]?.to ?? '', /\/avec-aide\/[\w-]{43}/)
  expect(await (await request(undo)).text()).toContain(by)
})
