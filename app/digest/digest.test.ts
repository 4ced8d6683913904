import { beforeAll, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { posted } from '../../test/world/aid.ts'
import { discussionsOf } from '../../test/world/discussions.ts'
import { meetingsOf } from '../../test/world/meetings.ts'
import type { SignedIn } from '../../test/world/people.ts'
import { projectsOf } from '../../test/world/projects.ts'
import { addDays } from '../kernel/instants.ts'
import { weekly } from '../weekly.ts'
import { planDigests, postDigest } from './index.ts'

const monday = new Date('2026-11-16T09:37:00Z')
const world = await testSite({ now: addDays(monday, -30) })
const { site, settle, letters, owner, setClock } = world
await loadDemoPlaces(owner, site.clock())
setClock(addDays(monday, -0.5))
const { tending, signatory, convened } = meetingsOf(world)

let steward: SignedIn
let elsewhere: SignedIn
let listing: string

beforeAll(async () => {
  steward = await tending()
  elsewhere = await tending('steward', 'qpv:QN99004M')
  const member = await signatory()
  await convened(member.person, { titre: 'La fête ouverte' })
  await convened(member.person, { titre: 'Entre nous', ouverte: '' })
  listing = (await posted(world, { title: 'Une salle samedi' })).at
  const lead = await projectsOf(world).signatory()
  await projectsOf(world).opened(lead, { titre: 'Un four à pain' })
  await projectsOf(world).opened(lead, { titre: 'Un secret de partenaires', lecture: 'partners' })
  await discussionsOf(world).opened(steward, { titre: 'Qui garde les clés ?', lecture: 'public' })
  await discussionsOf(world).opened(steward, { titre: 'Dit entre signataires' })
  const news = { nature: 'news', titre: 'La place est ouverte', texte: 'Venez.', theme: 'culture' }
  await steward.post('/espace/territoires/QN99001M/publications/ecrire', news)
  await settle()
})

const digestsTo = async (who: SignedIn) =>
  (await letters()).filter(({ to, subject }) => to === who.person.email && /nouvelle/.test(subject))

async function week(of: Date): Promise<void> {
  setClock(of)
  await planDigests(site)
  await settle()
}

it('tells what is new near somebody, with links that open to them, and nothing they may not read', async () => {
  const before = await (await steward.request('/espace/nouvelles')).text()
  await week(monday)
  const [letter] = await digestsTo(steward)
  const text = letter?.text ?? ''
  for (const page of [before, text]) {
    expect(page).toContain('Une salle samedi')
    expect(page).toContain('La fête ouverte, à venir (Les Glycines)')
    for (const words of [
      'Un four à pain',
      'Qui garde les clés ?, une discussion s’ouvre',
      'La place est ouverte',
      'Dit entre signataires, une discussion s’ouvre',
    ])
      expect(page).toContain(words)
    for (const words of ['Entre nous', 'Un secret']) expect(page).not.toContain(words)
  }
  expect(text).toContain(`http://localhost:3000${listing}`)
  const links = [...text.matchAll(/^ {2}(http:\S+)$/gm)].map(([, url = '']) => url)
  expect(links.length).toBeGreaterThan(2)
  for (const url of links) expect((await steward.request(url)).status).toBe(200)
})

it('says nothing where nothing is new', async () => {
  expect(await digestsTo(elsewhere)).toEqual([])
  expect(await (await elsewhere.request('/espace/nouvelles')).text()).toContain('Rien de nouveau')
})

it('leaves once, however often the clock turns or a job runs again', async () => {
  for (const hour of [1, 2]) await week(new Date(monday.getTime() + hour * 3_600_000))
  await postDigest(site, { personId: steward.person.id, week: '2026-11-16' }, weekly)
  expect(await digestsTo(steward)).toHaveLength(1)
})

it('tells nothing twice, and forgets nothing on its way', async () => {
  await week(addDays(monday, 7))
  expect(await digestsTo(steward)).toHaveLength(1)
  const second = await posted(world, { title: 'Des tables pliantes', direction: 'offer' })
  // A week when the clock stood still is told with the next one.
  await week(addDays(monday, 21))
  const [latest, ...older] = await digestsTo(steward)
  expect(older).toHaveLength(1)
  expect(latest?.text).toContain(second.at)
  expect(latest?.text).not.toContain('La fête ouverte, à venir')
})

it('tells it when the post office comes back', async () => {
  await posted(world, { title: 'Un camion', until: '15/01/2027' })
  setClock(addDays(monday, 28))
  await planDigests(site)
  const away = { ...site, mailer: { post: () => Promise.reject(new Error('away')) } }
  const due = { personId: steward.person.id, week: '2026-12-14' }
  await expect(postDigest(away, due, weekly)).rejects.toThrow('away')
  await settle()
  const [latest] = await digestsTo(steward)
  expect(latest?.text).toContain('Un camion')
})

it('counts what it does not list', async () => {
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) {
    setClock(new Date(addDays(monday, 30).getTime() + n * 60_000))
    await posted(world, { title: `Chaise ${n}`, until: '15/01/2027' })
  }
  await week(addDays(monday, 35))
  const [latest] = await digestsTo(steward)
  expect(latest?.text.match(/Chaise \d/g)).toEqual([8, 7, 6, 5, 4, 3].map((n) => `Chaise ${n}`))
  expect(latest?.text).toContain('- et 2\u00a0autres\n  http://localhost:3000/entraide\n')
})

it('is stopped with one press', async () => {
  const [latest] = await digestsTo(steward)
  const stop = /http:\S+\/lettres\/[\w-]+\/nouvelles/.exec(latest?.text ?? '')?.[0] ?? ''
  await world.request(stop, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  })
  await posted(world, { title: 'Un barnum', until: '15/01/2027' })
  // Only the newest letters are kept in the mailbox of a test: the latest is compared, not how many there are.
  await week(addDays(monday, 42))
  expect((await digestsTo(steward))[0]?.text).toBe(latest?.text)
})

it('tells what signatories say among themselves to those who signed and act there, and to nobody else', async () => {
  await discussionsOf(world).opened(await tending(), { titre: 'Un mot entre signataires' })
  setClock(new Date(site.clock().getTime() + 3_600_000))
  const { person: neighbour } = await signatory()
  const around = await tending('steward', 'qpv:QN99002M')
  const newsOf = async (who: SignedIn) => (await who.request('/espace/nouvelles')).text()
  expect(await newsOf(neighbour)).toContain('Un mot entre signataires')
  expect(await newsOf(around)).not.toContain('Un mot entre')
  await world.owner`update memberships set ended_at = now() where person_id = ${neighbour.person.id}`
  expect(await newsOf(neighbour)).not.toContain('Un mot entre')
})
