import { beforeAll, expect, it } from 'vitest'
import { castSite, ines, loic, openedCharter, seated, signedInAs, yann } from '../../test/world/local.ts'
import { findOrCreatePerson } from '../accounts/index.ts'
import { addDays } from '../kernel/instants.ts'
import { tend } from '../members/index.ts'
import { localErrands } from './index.ts'

const start = new Date('2026-11-14T09:00:00Z')
const world = await castSite(start)
const { site, owner } = world
const quarter = 'qpv:QN99004M'
const ids: Record<string, string> = {}
let address: string

beforeAll(async () => {
  address = await openedCharter(world)
  await seated(world, address, ines, 'Les Glaneurs de Valbrume')
  for (const email of [loic, yann, ines, 'relais@tissons.example'])
    ids[email] = (await site.transaction((tx) => findOrCreatePerson(tx, email, start))).id
  await site.transaction(async (tx) => {
    const place = { territoryId: quarter, by: ids[loic] ?? '' }
    await tend(tx, { ...place, personId: ids[loic] ?? '', role: 'steward' }, start)
    await tend(tx, { ...place, personId: ids['relais@tissons.example'] ?? '', role: 'relay' }, start)
  })
  await owner`update local_charters set quiet_noticed_at = ${addDays(start, -3)}, successors_wanted_at = ${start}`
  await owner`update local_invitations set invited_at = ${addDays(start, -8)}, expires_at = ${addDays(start, 9)},
    answered_at = null`
})

const errandsOf = async (email: string, role: 'steward' | 'relay', territoryId = quarter) => {
  const found = await localErrands(site.db, { territoryId, personId: ids[email] ?? '', role }, start)
  return found.map(({ words, button, to }) => [words('fr'), button('fr'), to])
}

it('tells a steward what waits in the local charter they tend, each with a page that opens', async () => {
  const errands = await errandsOf(loic, 'steward')
  expect(errands.map(([, button]) => button).sort()).toEqual(
    ['Dire où elle en est', 'Voir le groupe', 'Voir le groupe'].sort(),
  )
  expect(errands.flat().join('\n')).toContain('une invitation est sans réponse depuis plus d’une semaine')
  const steward = await signedInAs(world, loic)
  for (const [, , to = ''] of errands) expect((await steward.request(to)).status).toBe(200)
})

it('tells it on the desk of a territory that contains it too, the oldest first', async () => {
  const steward = await signedInAs(world, loic)
  const page = await (await steward.request('/espace/territoires/QN99004M')).text()
  expect(page).toContain('Cette semaine')
  expect(page.indexOf('sans réponse')).toBeLessThan(page.indexOf('est calme depuis longtemps'))
  expect(await errandsOf(loic, 'steward', 'departement:D99')).toHaveLength(3)
  expect(await errandsOf(loic, 'steward', 'qpv:QN99001M')).toEqual([])
})

it('tells nothing of it to a member who does not tend it; a relay learns what is quiet, and reads its public page', async () => {
  expect(await errandsOf(ines, 'steward')).toEqual([])
  expect((await errandsOf('relais@tissons.example', 'relay')).map(([, button, to]) => [button, to])).toEqual([
    ['Lire sa page', address],
    ['Lire sa page', address],
  ])
})

it('says calmly that nothing waits', async () => {
  await owner`update local_charters set quiet_noticed_at = null, successors_wanted_at = null`
  await owner`update local_invitations set answered_at = ${start}`
  const steward = await signedInAs(world, loic)
  const page = await (await steward.request('/espace/territoires/QN99004M')).text()
  expect(page).toContain('Rien n’attend cette semaine.')
})
