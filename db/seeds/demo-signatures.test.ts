import { expect, it } from 'vitest'
import { database } from '../../app/platform/db/database.ts'
import { testSite } from '../../test/site.ts'
import { associations } from './cast/associations.ts'
import { loadDemoPlaces } from './demo-places.ts'
import { loadDemoRegister } from './demo-register.ts'
import { loadDemoSignatures } from './demo-signatures.ts'

it('signs for each member of the cast once, without a letter', async () => {
  const { owner, site, settle, letters } = await testSite()
  await loadDemoPlaces(owner, site.clock())
  await loadDemoRegister(owner)
  await loadDemoSignatures(database(owner), site.clock())
  await loadDemoSignatures(database(owner), site.clock())
  await settle()
  const signed = associations.filter((one) => one.signed)
  const rows = await owner`select state, publication, proof_level from signatures`
  expect(rows.filter(({ state }) => state === 'in-force')).toHaveLength(signed.length)
  expect(rows.filter(({ publication }) => publication === 'counted')).toHaveLength(1)
  const inRegister = rows.filter((row) => row.proof_level === 'register')
  expect(inRegister).toHaveLength(signed.filter((one) => one.rna).length)
  expect(await letters()).toEqual([])
})
