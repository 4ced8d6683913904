import { beforeAll, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { linkIn, poster } from '../../test/world/aid.ts'
import { another } from '../../test/world/another.ts'
import { aCompanion, beginHelping } from '../../test/world/beside.ts'
import type { SignedIn } from '../../test/world/people.ts'
import { signWholly } from '../../test/world/sign.ts'

const world = await testSite()
const { site, owner, settle, visitor } = world
await loadDemoPlaces(owner, site.clock())
let nour: SignedIn

beforeAll(async () => {
  nour = await aCompanion(world)
  await beginHelping(nour)
})

const beside = /\/avec-aide\/[\w-]{43}/
const relay = 'Le Relais des Tilleuls (adulte-relais)'
const page = async (path: string) => (await visitor().request(path)).text()

async function noted() {
  const [us, them] = [another(), another()]
  await signWholly(world, us)
  await signWholly(world, them)
  await world.post('/cooperations/noter', { email: us.email })
  await settle()
  const link = await linkIn(world, us.email, /\/cooperations\/noter\/[\w-]{43}/)
  const note = { what: 'Une fête de rue', with: them.name, when: '12/11/2026' }
  await Promise.all([1, 2].map(() => nour.post(link, note)))
  await settle()
  return { us, them, undo: await linkIn(world, us.email, beside) }
}

it('notes a cooperation beside somebody: its letter asks, confirms, and takes back even what was agreed', async () => {
  const { us, them, undo } = await noted()
  expect(await page(undo)).toContain('L’association n’a pas encore confirmé.')
  await nour.post(undo, { geste: 'confirmer' })
  expect(await page(undo)).toContain('L’association n’a pas encore confirmé.')
  await visitor().post(undo, { geste: 'confirmer' })
  expect(await page(undo)).toContain('L’association a confirmé.')
  const answer = await linkIn(world, them.email, /\/cooperation\/[\w-]{43}/)
  expect(await page(answer)).toContain(`Notée avec l’aide de</dt><dd>${relay}`)
  await visitor().post(answer, { answer: 'agree' })
  expect(await owner`select state from cooperations`).toEqual([{ state: 'confirmed' }])
  await visitor().post(undo, { geste: 'annuler' })
  expect(await page(undo)).toContain('C’est annulé')
  const rows = await owner`select state from cooperations`
  expect(rows).toEqual([{ state: 'taken-back' }])
  const letters = (await world.letters()).filter(({ to, text }) => to === us.email && beside.test(text))
  expect(letters).toHaveLength(1)
  expect(letters[0]?.text).toContain(`avec l’aide de ${relay}`)
})

it('posts a listing beside somebody: taken back, it is closed', async () => {
  const by = await poster(world)
  const sent = await nour.post(by.link, {
    ...{ direction: 'need', kind: 'room', title: 'Une salle', place: 'Les Glycines' },
    ...{ 'place-choice': 'qpv:QN99001M', until: '30/11/2026' },
  })
  await settle()
  const tended = (sent.headers.get('location') ?? '').split('?')[0] ?? ''
  expect(await page(tended)).toContain(`Publiée avec l’aide de ${relay}.`)
  const undo = await linkIn(world, by.email, beside)
  await visitor().post(undo, { geste: 'annuler' })
  expect(await page(tended)).not.toContain('avec l’aide de')
  expect(await owner`select state from listings`).toEqual([{ state: 'closed' }])
})

it('takes nothing back after thirty days, and nothing by another’s link', async () => {
  const { undo } = await noted()
  const before = site.clock()
  world.setClock(new Date(before.getTime() + 31 * 86_400_000))
  await visitor().post(undo, { geste: 'annuler' })
  expect(await page(undo)).toContain('Le délai de 30 jours est passé')
  world.setClock(before)
  expect((await visitor().post(`/avec-aide/${'a'.repeat(43)}`, { geste: 'annuler' })).status).toBe(303)
  expect((await visitor().request(`/avec-aide/${'a'.repeat(43)}`)).status).toBe(404)
})

it('does not call help what a helper does for their own association', async () => {
  await world.post('/cooperations/noter', { email: 'accueil@relais.example' })
  await settle()
  const link = await linkIn(world, 'accueil@relais.example', /\/cooperations\/noter\/[\w-]{43}/)
  const [before] = await owner`select count(*) as n from assisted_acts`
  const other = another()
  await signWholly(world, other)
  await nour.post(link, { what: 'Un goûter', with: other.name, when: '12/11/2026' })
  const [after] = await owner`select count(*) as n from assisted_acts`
  expect(after).toEqual(before)
})
