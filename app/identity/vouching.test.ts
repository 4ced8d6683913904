import { expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { another } from '../../test/world/another.ts'
import { type SignedIn, signedInAs } from '../../test/world/people.ts'
import { signWholly } from '../../test/world/sign.ts'
import { addToTeam } from '../accounts/index.ts'
import { tend } from '../members/index.ts'
import { tendEntries } from './index.ts'

const world = await testSite()
const { site, owner, visitor, settle, letters, setClock } = world
await loadDemoPlaces(owner, site.clock())
const samir = await signedInAs(world, 'samir@equipe.example', 4000)
await site.transaction((tx) => addToTeam(tx, samir.person.email, 'test', site.clock()))

it('lets in whom two neighbours know, a week later, and tells who signed before', async () => {
  const [former, one, two] = [await signatory(false), await signatory(), await signatory()]
  const { mine, email } = await claim(former.slug)
  expect(await text(mine)).toContain(one.name)
  await Promise.all([1, 2, 3].map(() => visitor().post(mine, { ...asking, voisine: [one.slug, two.slug] })))
  expect(await text(mine)).toContain('C’est demandé')
  const [first, second] = [await linkFor(one.email), await linkFor(two.email)]
  expect((await lettersTo(one.email)).filter(({ text }) => text.includes('Nina'))).toHaveLength(1)
  const page = await text(first)
  expect(page).toContain('Connaissez-vous Nina Faubert')
  expect(page).not.toContain(email)
  expect(await said(email)).toBe(0)
  await Promise.all([1, 2, 3].map(() => visitor().post(first)))
  expect([await said(email), await opensAt(email)]).toEqual([1, null])
  expect(await text(first)).toContain('Merci, c’est dit')
  expect(await text(former.link)).not.toContain(one.name)
  await visitor().post(second)
  await settle()
  const [told] = await lettersTo(former.email)
  for (const word of [one.name, two.name, 'Nina Faubert', '21 novembre 2026'])
    expect(told?.text).toContain(word)
  await tendEntries(site)
  expect(await placesIn(former.id)).toBe(0)
  daysLater(8)
  await Promise.all([tendEntries(site), tendEntries(site)])
  expect(await placesIn(former.id)).toBe(1)
  const nina = await signedInAs(world, email)
  expect((await nina.request(`/espace/associations/${former.slug}`)).status).toBe(200)
  expect(await (await samir.request('/equipe/demandes')).text()).toContain('Accepté par des voisines')
})

it('is heard from the local centre alone', async () => {
  const [former, centre, other] = [await signatory(false), await signatory(), await signatory()]
  const steward = { personId: centre.ines.person.id, role: 'steward', by: samir.person.id } as const
  const place = { ...steward, territoryId: 'qpv:QN99001M', associationId: centre.id }
  await site.transaction((tx) => tend(tx, place, site.clock()))
  const { mine, email } = await claim(former.slug)
  await visitor().post(mine, { ...asking, voisine: other.slug })
  await visitor().post(await linkFor(centre.email))
  expect(await opensAt(email)).not.toBeNull()
  await owner`update territory_roles set ended_at = now()`
})

it('hands what is contested to the team, whoever held the entry before', async () => {
  const [former, one, two] = [await signatory(), await signatory(), await signatory()]
  const { mine, email } = await claim(former.slug)
  await visitor().post(mine, { ...asking, voisine: [one.slug, two.slug] })
  for (const { email: to } of [one, two]) await visitor().post(await linkFor(to))
  const contest = await linkFor(former.email)
  expect(await text(contest)).toContain('l’équipe nationale qui tranchera')
  for (const _ of [1, 2]) {
    const answer = await visitor().post(contest, { faire: 'non', raison: 'Je préside encore.' })
    expect(await answer.text()).toContain('lit les deux paroles')
  }
  daysLater(8)
  await tendEntries(site)
  expect(await placesIn(former.id)).toBe(1)
  const queue = await (await samir.request('/equipe/demandes')).text()
  expect(queue).toContain('Je préside encore.')
  const [row] = await owner`select id from entry_requests where email = ${email}`
  await samir.post('/equipe/demandes', { demande: row?.id, faire: 'oui' })
  expect(await placesIn(former.id)).toBe(2)
})

it('asks only neighbours that may be, four at most, and nobody twice through one mailbox', async () => {
  const [former, one] = [await signatory(false), await signatory()]
  const far = await signatory(true, { places: ['qpv:QN99004M'], commune: 'Port-Clairière' })
  const network = await signatory(true, { kind: 'network' })
  const { mine, email } = await claim(former.slug)
  const page = await text(mine)
  for (const { name } of [far, network, former]) expect(page).not.toContain(`> ${name}<`)
  const wrong = await visitor().post(mine, { ...asking, voisine: [far.slug, network.slug] })
  expect(wrong.status).toBe(422)
  const many = await owner`select slug from associations limit 40`
  expect((await visitor().post(mine, { ...asking, voisine: many.map(({ slug }) => slug) })).status).toBe(422)
  expect(await said(email, false)).toBe(0)
  // The neighbour that is asked is represented by whoever claims: no letter, so no word for themselves.
  await owner`update people set email = ${email} where id = ${one.ines.person.id}`
  await visitor().post(mine, { ...asking, voisine: one.slug })
  await settle()
  expect((await lettersTo(email)).filter(({ text }) => text.includes('sa voisine'))).toHaveLength(0)
})

it('hears no neighbour whose letter is too old', async () => {
  const [former, one, two] = [await signatory(), await signatory(), await signatory()]
  const { mine, email } = await claim(former.slug)
  await visitor().post(mine, { ...asking, voisine: [one.slug, two.slug] })
  const [first, second] = [await linkFor(one.email), await linkFor(two.email)]
  await visitor().post(first)
  daysLater(31)
  expect((await visitor().post(second)).status).toBe(404)
  expect([await said(email), await opensAt(email)]).toEqual([1, null])
})

const asking = { faire: 'voisines' }

let claims = 0
/** Somebody claims an entry and confirms. @returns the link of their letter. */
async function claim(slug: string): Promise<{ mine: string; email: string }> {
  claims += 1
  const email = `nina${claims}@essai.example`
  const typed = { nom: 'Nina Faubert', courriel: email, mots: 'Présidente élue en mai.' }
  await visitor().post(`/associations/${slug}/rejoindre`, typed)
  const mine = await linkFor(email)
  await visitor().post(mine)
  return { mine, email }
}

async function signatory(
  represented = true,
  { places, ...asked }: { places?: string[]; commune?: string; kind?: string } = {},
) {
  setClock(new Date(site.clock().getTime() + 60_000))
  const made = another()
  const association = { ...made.association, ...asked }
  const link = await signWholly(world, { ...made, association, ...(places && { places }) })
  const [row] = await owner`select id, slug from associations where name = ${made.name}`
  const ines: SignedIn = await signedInAs(world, made.email, 4000)
  if (represented) await ines.post('/espace/representer', { association: row?.slug })
  return { ...made, link, ines, id: String(row?.id), slug: String(row?.slug) }
}

async function lettersTo(email: string) {
  await settle()
  return (await letters()).filter(({ to }) => to === email)
}

async function linkFor(email: string): Promise<string> {
  const letter = (await lettersTo(email)).find(({ text }) => text.includes('/demande/'))
  return /(\/demande\/[\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? `/demande/no-link-for-${email}`
}

async function said(email: string, yes = true): Promise<number> {
  const [row] =
    await owner`select count(*)::int as n from claim_vouches v join entry_requests r on r.id = v.request_id
    where r.email = ${email} and (v.vouched_at is not null or ${!yes})`
  return row?.n ?? 0
}

async function opensAt(email: string): Promise<Date | null> {
  const [row] = await owner`select opens_at from entry_requests where email = ${email}`
  return row?.opens_at ?? null
}

async function placesIn(id: string): Promise<number> {
  const [row] =
    await owner`select count(*)::int as n from memberships where association_id = ${id} and ended_at is null`
  return row?.n ?? 0
}

const daysLater = (days: number) => setClock(new Date(site.clock().getTime() + days * 86_400_000))

async function text(path: string): Promise<string> {
  return (await visitor().request(path)).text()
}
