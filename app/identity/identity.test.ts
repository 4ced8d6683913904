import { describe, expect, it } from 'vitest'
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

describe('a correction', () => {
  it('is confirmed by a mailbox, answered by the association, and told to whoever asked', async () => {
    const signed = await signatory()
    const at = `/associations/${signed.slug}/corriger`
    expect(await (await visitor().request(`/associations/${signed.slug}`)).text()).toContain(at)
    const wrong = await visitor().post(at, { nom: 'Rose', mots: '', courriel: 'rose@voisine.example' })
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('value="Rose"')])
    const words = 'Le site a changé <b>'
    await visitor().post(at, { nom: 'Rose', mots: words, courriel: 'rose@voisine.example' })
    const queue = `/espace/associations/${signed.slug}/demandes`
    expect(await text(signed.ines, queue)).not.toContain('Le site a changé')
    const confirm = await linkFor('rose@voisine.example')
    expect(await text(visitor(), confirm)).toContain('Confirmer ma demande')
    await visitor().post(confirm)
    await visitor().post(confirm)
    expect(await text(signed.ines, queue)).toContain('Le site a changé &lt;b>')
    const demande = /name="demande" value="([^"]+)"/.exec(await text(signed.ines, queue))?.[1] ?? ''
    const other = await signatory()
    await other.ines.post(`/espace/associations/${other.slug}/demandes`, { demande, faire: 'oui' })
    expect(await text(signed.ines, queue)).toContain('Le site a changé')
    await signed.ines.post(queue, { demande, faire: 'oui', raison: 'Merci Rose' })
    expect(await text(signed.ines, queue)).toContain('Accepté par')
    await settle()
    const [told] = (await letters()).filter(({ to }) => to === 'rose@voisine.example')
    expect(told?.text).toContain('Merci Rose')
    expect((await letters()).some(({ to, text }) => to === signed.email && text.includes(words))).toBe(true)
  })

  it('finds no page for who is unknown, or counted without a name', async () => {
    const silent = await signatory({ publication: 'counted' })
    for (const slug of [silent.slug, 'personne'])
      for (const page of ['corriger', 'rejoindre']) {
        expect((await visitor().request(`/associations/${slug}/${page}`)).status).toBe(404)
        expect((await visitor().post(`/associations/${slug}/${page}`)).status).toBe(404)
      }
  })
})

describe('a claim', () => {
  it('lets its person in once somebody who signed says yes from the letter', async () => {
    const signed = await signatory({}, false)
    await claim(signed.slug, 'paul@essai.example', 'Paul Tessandier')
    const decideLink = await linkFor(signed.email)
    expect(await text(visitor(), decideLink)).toContain('Paul Tessandier')
    const presses = await Promise.all([1, 2, 3].map(() => visitor().post(decideLink, { faire: 'oui' })))
    expect(presses.map(({ status }) => status)).toEqual([200, 200, 200])
    const paul = await signedInAs(world, 'paul@essai.example')
    expect((await paul.request(`/espace/associations/${signed.slug}`)).status).toBe(200)
    expect(await placesIn(signed.id)).toBe(1)
  })

  it('waits for the team when nobody else can answer, and a refusal gives its reason', async () => {
    const signed = await signatory({}, false)
    await claim(signed.slug, 'faux@essai.example', 'Faux Président')
    const page = await text(samir, '/equipe/demandes')
    expect(page).toContain('Faux Président')
    const demande = await owner`select id from entry_requests where email = 'faux@essai.example'`
    await samir.post('/equipe/demandes', { demande: demande[0]?.id, faire: 'non', raison: 'Inconnu ici' })
    await settle()
    const [told] = (await letters()).filter(({ to }) => to === 'faux@essai.example')
    expect(told?.text).toContain('Inconnu ici')
    expect(await placesIn(signed.id)).toBe(0)
    const deeds = await text(samir, `/equipe/associations/${signed.slug}/actes`)
    expect(deeds).toContain('a écarté une demande')
  })
})

describe('neighbours', () => {
  it('say that they know an association, in words on its page, and take it back', async () => {
    const [one, two] = [await signatory(), await signatory()]
    const at = `/espace/associations/${one.slug}/voisines`
    expect(await text(one.ines, at)).toContain(`Nous connaissons ${two.name}`)
    await Promise.all([1, 2].map(() => one.ines.post(at, { association: two.slug, faire: 'connaitre' })))
    const page = await text(visitor(), `/associations/${two.slug}`)
    expect(page).toMatch(new RegExp(`Connue de.*${one.name}`, 's'))
    expect(await text(visitor(), `/associations/${one.slug}`)).not.toContain('Connue de')
    await one.ines.post(at, { association: two.slug, faire: 'reprendre' })
    expect(await text(visitor(), `/associations/${two.slug}`)).not.toContain('Connue de')
  })

  it('never speak for themselves, for a stranger far away, or as a network', async () => {
    const one = await signatory()
    const far = await signatory({ places: ['qpv:QN99004M'], commune: 'Port-Clairière' })
    const network = await signatory({ kind: 'network' })
    const at = (of: { slug: string }) => `/espace/associations/${of.slug}/voisines`
    expect((await one.ines.post(at(one), { association: one.slug })).status).toBe(409)
    expect((await one.ines.post(at(one), { association: far.slug })).status).toBe(409)
    expect((await network.ines.post(at(network), { association: one.slug })).status).toBe(409)
    const [{ n } = { n: 0 }] = await owner`select count(*) as n from vouches where association_id in
      (${one.id}, ${far.id})`
    expect(n).toBe(0)
  })

  it('hear the local centre: a steward says it on behalf of her association', async () => {
    const [centre, known] = [await signatory(), await signatory()]
    const steward = { personId: centre.ines.person.id, role: 'steward', by: samir.person.id } as const
    const place = { ...steward, territoryId: 'qpv:QN99001M', associationId: centre.id }
    await site.transaction((tx) => tend(tx, place, site.clock()))
    await centre.ines.post('/espace/territoires/QN99001M/connues', { association: known.slug })
    const [row] = await owner`select territory_id from vouches where association_id = ${known.id}`
    expect(row?.territory_id).toBe('qpv:QN99001M')
  })
})

describe('two entries of one association', () => {
  it('become one: the first voice stands, the other yields, the old address leads to the new', async () => {
    const [first, second] = [await signatory(), await signatory()]
    const before = await given()
    await join(first.slug, second.slug)
    await join(first.slug, second.slug)
    expect(await given()).toBe(before - 1)
    const rows = await owner`select state, association_id from signatures
      where id in (${first.signature}, ${second.signature}) order by in_force_at, id`
    expect(rows).toMatchObject([
      { state: 'in-force', association_id: first.id },
      { state: 'lapsed', association_id: first.id },
    ])
    const entries = await owner`select kind from journal_entries where subject_id = ${second.signature}`
    expect(entries.map(({ kind }) => kind)).toContain('signature.yielded')
    const old = await visitor().request(`/associations/${second.slug}`)
    expect([old.status, old.headers.get('location')]).toEqual([302, `/associations/${first.slug}`])
    expect((await second.ines.request(`/espace/associations/${first.slug}`)).status).toBe(200)
    expect(await text(visitor(), second.link)).toContain('déjà')
    expect((await owner`select from facts where name = 'identity.joined'`).length).toBe(1)
  })

  it('keep one voice when the second number signs again', async () => {
    const [first, second] = [await signatory(), await signatory({}, false)]
    await join(first.slug, second.slug)
    const before = await given()
    const again = { association: { name: second.name, number: second.number }, mandate: second.mandate }
    await expect(signWholly(world, again)).rejects.toThrow()
    expect(await given()).toBe(before)
  })

  it('are found by their name and commune, and nothing changes by looking', async () => {
    const [first, second] = [await signatory(), await signatory()]
    await owner`update associations set folded = 'jumelles', commune_id = null
      where id in (${first.id}, ${second.id})`
    expect(await text(samir, '/equipe/fiches')).toContain(second.slug)
    const look = await text(samir, `/equipe/fiches/reunir?garder=${first.slug}&reunir=${second.slug}`)
    expect(look).toContain('ne se défait pas')
    expect((await owner`select from association_merges where merged_id = ${second.id}`).length).toBe(0)
  })
})

describe('an association that closed', () => {
  it('is no longer counted, says when, and counts again once reopened', async () => {
    const signed = await signatory()
    const before = await given()
    const close = { association: `/associations/${signed.slug}`, jour: '01/11/2026' }
    expect((await samir.post('/equipe/fiches/fermer', { ...close, jour: '01/11/2030' })).status).toBe(422)
    await samir.post('/equipe/fiches/fermer', close)
    await samir.post('/equipe/fiches/fermer', close)
    expect(await given()).toBe(before - 1)
    const page = await text(visitor(), `/associations/${signed.slug}`)
    expect(page).toContain('1er novembre 2026')
    expect(await text(visitor(), '/signataires.csv')).not.toContain(signed.slug)
    await samir.post('/equipe/fiches/rouvrir', { association: signed.slug })
    expect(await given()).toBe(before)
    expect(await text(visitor(), `/associations/${signed.slug}`)).not.toContain('est fermée')
    const facts = await owner`select name from facts
      where name in ('identity.closed', 'identity.reopened') and payload->>'associationId' = ${signed.id} order by id`
    expect(facts.map(({ name }) => name)).toEqual(['identity.closed', 'identity.reopened'])
  })

  it('is closed by the clock when the national register says so, unless an active entry bears its number', async () => {
    const [gone, alive] = [await signatory(), await signatory()]
    await registerSays(gone.number, 'dissolved')
    await registerSays(alive.number, 'dissolved')
    await registerSays(alive.number, 'active')
    await tendEntries(site)
    await tendEntries(site)
    const closed = await owner`select association_id from association_closures where because = 'register'`
    expect(closed.map((row) => row.association_id)).toEqual([gone.id])
  })
})

type Asked = { publication?: string; kind?: string; places?: string[]; commune?: string }

/** A fictional association that signed, and its president, who represents it unless told otherwise. */
async function signatory({ publication = 'named', kind, places, commune }: Asked = {}, represented = true) {
  setClock(new Date(site.clock().getTime() + 60_000))
  const made = another()
  const association = { ...made.association, ...(kind && { kind }), ...(commune && { commune }) }
  const link = await signWholly(world, {
    ...made,
    association,
    reading: { publication },
    ...(places && { places }),
  })
  const [row] = await owner`select a.id, a.slug, s.id as signature from associations a
    join signatures s on s.association_id = a.id where a.name = ${made.name}`
  const ines = await signedInAs(world, made.email, 4000)
  if (represented) await ines.post('/espace/representer', { association: row?.slug })
  const { id, slug, signature } = row as { id: string; slug: string; signature: string }
  return { ...made, number: made.association.number, id, slug, signature, link, ines }
}

async function claim(slug: string, courriel: string, nom: string): Promise<void> {
  await visitor().post(`/associations/${slug}/rejoindre`, { nom, courriel, mots: 'Président élu.' })
  await visitor().post(await linkFor(courriel))
}

async function linkFor(email: string): Promise<string> {
  await settle()
  const letter = (await letters()).find(({ to, text }) => to === email && text.includes('/demande/'))
  return /(\/demande\/[\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? `no link for ${email}`
}

async function join(garder: string, reunir: string): Promise<void> {
  expect((await samir.post('/equipe/fiches/reunir', { garder, reunir })).status).toBe(303)
}

async function given(): Promise<number> {
  const [row] = await owner`select count(*) as n from signatures_public`
  return row?.n ?? 0
}

async function placesIn(id: string): Promise<number> {
  const [row] =
    await owner`select count(*) as n from memberships where association_id = ${id} and ended_at is null`
  return row?.n ?? 0
}

async function registerSays(rna: string, status: 'active' | 'dissolved'): Promise<void> {
  await owner`insert into register_entries ${owner({
    id: `rna:${rna}:${status}`,
    rna,
    name: 'Essai',
    folded: 'essai',
    words: 'essai',
    is_damaged: false,
    status,
    dissolved_on: status === 'dissolved' ? '2026-10-01' : null,
    source: 'waldec',
  })}`
}

async function text(who: Pick<SignedIn, 'request'>, path: string): Promise<string> {
  return (await who.request(path)).text()
}
