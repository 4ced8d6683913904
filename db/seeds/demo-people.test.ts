import { expect, it } from 'vitest'
import { database } from '../../app/platform/db/database.ts'
import { testSite } from '../../test/site.ts'
import { people } from './cast/people.ts'
import { loadDemoIdentity } from './demo-identity.ts'
import { demoAddresses, loadDemoPeople } from './demo-people.ts'
import { loadDemoPlaces } from './demo-places.ts'
import { loadDemoRegister } from './demo-register.ts'
import { castAddress, loadDemoSignatures } from './demo-signatures.ts'

const { owner, site, settle, letters, request, post } = await testSite()

it('gives each of the cast their place, and lets neighbours speak, once', async () => {
  await loadDemoPlaces(owner, site.clock())
  await loadDemoRegister(owner)
  await loadDemoSignatures(database(owner), site.clock())
  await loadDemoPeople(database(owner), site.clock())
  await loadDemoPeople(database(owner), site.clock())
  await loadDemoIdentity(database(owner), site.clock())
  await loadDemoIdentity(database(owner), site.clock())
  await settle()
  const members = await owner`select basis from memberships`
  expect(members).toHaveLength(people.length)
  expect(members.filter(({ basis }) => basis === 'signature')).toHaveLength(people.length - 1)
  const tenders = await owner`select role from territory_roles where territory_id = 'qpv:QN99001M'`
  expect(tenders.map(({ role }) => role)).toEqual(['steward', 'steward'])
  expect((await owner`select from vouches`).length).toBe(2)
  expect((await owner`select from entry_requests where confirmed_at is not null`).length).toBe(2)
  expect(await (await request('/associations/bellevue-basket')).text()).toContain('Connue de')
})

it('shows a claim that waits for one more neighbour, whose letter is the only one', async () => {
  const [letter, ...others] = await letters()
  expect(others).toEqual([])
  expect(letter?.to).toBe(demoAddresses.representative)
  const link = /\/demande\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? 'no link'
  expect(await (await request(link)).text()).toContain('Connaissez-vous Jeanne Ferrandi')
  await post(link)
  await settle()
  const [told] = await letters()
  expect(told?.to).toBe(castAddress('Noémie Astruc', 'Bellevue Basket'))
  expect(told?.text).toContain('Centre social Les Glycines')
})
