import { beforeEach, describe, expect, it } from 'vitest'
import { castSite, loic, openedCharter, seated, signedInAs, yann } from '../../test/world/local.ts'
import { findOrCreatePerson } from '../accounts/index.ts'
import { addDays } from '../kernel/instants.ts'
import { tend } from '../members/index.ts'
import { watchQuiet } from './index.ts'

const start = new Date('2026-11-14T09:00:00Z')
const site = await castSite(start)
const { owner, settle, letters, request } = site
const relay = 'relais@tissons.example'
await site.site.transaction(async (tx) => {
  const { id: personId } = await findOrCreatePerson(tx, relay, start)
  await tend(tx, { personId, territoryId: 'qpv:QN99004M', role: 'relay', by: personId }, start)
})
const address = await openedCharter(site)
await settle()

/** The charter as it was opened: awake, of today. */
beforeEach(async () => {
  site.setClock(start)
  await owner`update local_charters set state = 'adopted', last_act_at = ${start}, quiet_noticed_at = null,
    asleep_since = null, successors_wanted_at = null, quiet_months = 6`
  await owner`update local_seats set until = null`
})

const state = async () =>
  (await owner`select state, quiet_noticed_at is not null as noticed from local_charters`)[0]
const textAt = async (path: string) => (await request(path)).text()

async function watchedOn(day: number): Promise<string[]> {
  site.setClock(addDays(start, day))
  const before = (await letters()).length
  await watchQuiet(site.site)
  await watchQuiet(site.site)
  await settle()
  const all = await letters()
  return all.slice(0, all.length - before).map(({ to }) => to)
}

async function linkFor(email: string): Promise<string> {
  const letter = (await letters()).find(({ to, text }) => to === email && text.includes('/nouvelles/'))
  return /\/declinaisons\/nouvelles\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? ''
}

describe('a charter where nothing happens', () => {
  it('is noticed once, after the months that its territory chose, to its stewards and relays', async () => {
    expect(await watchedOn(170)).toEqual([])
    expect((await watchedOn(190)).sort()).toEqual([loic, relay, yann].sort())
    expect(await watchedOn(200)).toEqual([])
    expect(await textAt(address)).toContain('Rien n’est arrivé ici depuis le 14 novembre 2026')
  })

  it('falls asleep on the day announced, never before, and says so to its stewards and relays', async () => {
    await watchedOn(190)
    expect(await watchedOn(249)).toEqual([])
    expect(await state()).toEqual({ state: 'adopted', noticed: true })
    expect((await watchedOn(250)).sort()).toEqual([loic, relay, yann].sort())
    expect(await state()).toEqual({ state: 'asleep', noticed: false })
    expect(await textAt(address)).toContain('Elle dort depuis le')
    const entries = await owner`select kind from journal_entries where kind = 'local-charter.asleep'`
    expect(entries.length).toBeGreaterThan(0)
    const steward = await signedInAs(site, loic)
    await steward.post(`${address}/projet/etapes`, { faire: 'wake' })
    expect((await state())?.state).toBe('drafting')
    expect(await textAt(address)).not.toContain('Elle dort')
  })

  it.each([
    ['proposed', []],
    ['asleep', []],
    ['closed', []],
  ])('is left alone when it is %s', async (state, told) => {
    await owner`update local_charters set state = ${state}`
    expect(await watchedOn(400)).toEqual(told)
  })

  it('is awake as soon as two of its associations confirm what they did', async () => {
    const [one, other] =
      await owner`select distinct association_id as id from local_seats where until is null`
    await owner`insert into cooperations (id, once_key, what, happened_on, noted_by, other_id, other_name, state,
        noted_at, confirmed_at)
      values (gen_random_uuid(), ${crypto.randomUUID()}, 'Une fête', '2027-04-01', ${one?.id}, ${other?.id}, 'b',
        'confirmed', ${addDays(start, 150)}, ${addDays(start, 150)})`
    expect(await watchedOn(190)).toEqual([])
    expect(await watchedOn(340)).not.toEqual([])
    await owner`truncate cooperations cascade`
  })
})

describe('the answer to a notice', () => {
  it('shows on opening and acts on pressing: it lives', async () => {
    await watchedOn(190)
    const link = await linkFor(loic)
    expect(await textAt(link)).toContain('Elle vit, voici pourquoi')
    expect((await state())?.noticed).toBe(true)
    const visitor = site.visitor()
    const empty = await visitor.post(link, { faire: 'alive', mots: ' ' })
    expect([empty.status, (await state())?.noticed]).toEqual([422, true])
    for (let i = 0; i < 2; i++) await visitor.post(link, { faire: 'alive', mots: 'On se revoit jeudi.' })
    expect((await state())?.noticed).toBe(false)
    const told =
      await owner`select words from local_events where kind = 'alive' and words = 'On se revoit jeudi.'`
    expect(told).toHaveLength(1)
    expect(await textAt(await linkFor(yann))).toContain('Quelqu’un a déjà répondu')
    expect(await watchedOn(260)).toEqual([])
  })

  it('lets a steward put it to sleep, and a relay not', async () => {
    await watchedOn(190)
    const refused = await site.visitor().post(await linkFor(relay), { faire: 'sleep' })
    expect([refused.status, (await state())?.state]).toEqual([422, 'adopted'])
    await site.visitor().post(await linkFor(loic), { faire: 'sleep' })
    expect((await state())?.state).toBe('asleep')
  })

  it('looks for successors: said on its page, and by a letter whose button gives the place', async () => {
    await seated(site, address, 'hugo@accueil.example', 'Cap Numérique')
    await settle()
    await watchedOn(190)
    await site.visitor().post(await linkFor(relay), { faire: 'successors' })
    await settle()
    expect(await textAt(address)).toContain('cherche qui l’anime')
    const [letter] = await letters()
    expect(letter?.to).toBe('hugo@accueil.example')
    expect(letter?.text).toContain('cherche qui prendra la suite')
    const path = /\/declinaisons\/invitation\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? ''
    await site.visitor().post(path)
    const [seat] = await owner`select s.role from local_seats s join people p on p.id = s.person_id
      where p.email = 'hugo@accueil.example' and s.until is null`
    expect(seat?.role).toBe('steward')
    expect(await textAt(address)).not.toContain('cherche qui l’anime')
  })

  it('is nothing behind a link that never was', async () => {
    expect((await request('/declinaisons/nouvelles/none')).status).toBe(410)
    expect((await site.visitor().post('/declinaisons/nouvelles/none', { faire: 'sleep' })).status).toBe(410)
  })
})

it('lets its last steward leave only once it was said aloud', async () => {
  await owner`update local_seats set until = ${start} where person_id <> (select id from people where email = ${loic})`
  const steward = await signedInAs(site, loic)
  const [seat] = await owner`select id from local_seats where until is null`
  const leave = () => steward.post(`${address}/projet/groupe/places`, { place: seat?.id, faire: 'quitter' })
  expect((await leave()).status).toBe(409)
  const call = await steward.post(`${address}/projet/groupe/successeurs`)
  expect(call.headers.get('location')).toContain('fait=called')
  expect((await leave()).status).toBe(303)
  expect(await textAt(address)).toContain('cherche qui l’anime')
})
