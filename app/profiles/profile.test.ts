import { describe, expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { type SignedIn, signedInAs } from '../../test/world/people.ts'
import { loadRegister } from '../../test/world/register.ts'
import { profileOf } from '../associations/index.ts'
import { join } from '../members/index.ts'

const world = await testSite()
const { site, owner, request, visitor } = world
await loadRegister(owner)
site.changed()

const glaneurs = 'les-glaneurs-de-valbrume'
const ines = await someoneOf(glaneurs, 'ines@glaneurs.example', 'representative')
const at = `/espace/associations/${glaneurs}/profil`

/** Everything that the form may hold. */
const whole = {
  act: 'save',
  presentation: 'Nous cuisinons ce que les marchés laissent.',
  themes: ['food', 'environment'],
  offers: ['skill', 'room'],
  'offers-skill': 'cuisiner pour cent',
  seeks: ['vehicle'],
  'contact-email': 'bonjour@glaneurs.example',
  'contact-phone': '01 99 00 00 01',
  website: 'glaneurs.example',
  place: 'Les Glycines',
  'place-choice': 'qpv:QN99001M',
  office: 'Valbrume',
  'office-choice': 'commune:99001',
  'office-address': '3 place des Glycines',
  'office-point': '46.6312, -20.3304',
  network: 'Fédération des associations de La Tisse',
}

describe('telling what an association does', () => {
  it('shows on its public page at once what was typed, with the day it was confirmed', async () => {
    const saved = await ines.post(at, whole)
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `${at}?fait=enregistre`])
    const page = await (await request(`/associations/${glaneurs}`)).text()
    for (const words of [
      'Nous cuisinons ce que les marchés laissent.',
      'cuisiner pour cent',
      'mailto:bonjour@glaneurs.example',
      'tel:0199000001',
      'href="https://glaneurs.example/"',
      '3 place des Glycines, Valbrume',
      'href="/associations/federation-des-associations-de-la-tisse"',
      'confirmé',
    ])
      expect(page).toContain(words)
    expect(await (await ines.request(`${at}?fait=enregistre`)).text()).toContain('C’est enregistré')
  })

  it('shows what was told again in the form, saved twice is saved once', async () => {
    await ines.post(at, whole)
    await ines.post(at, whole)
    const form = await (await ines.request(at)).text()
    expect(form).toContain('Nous cuisinons ce que les marchés laissent.')
    expect(form).toContain('value="46.6312, -20.3304"')
    expect(form).toMatch(/name="offers" value="room" checked/)
    const told = await profileOf(site.db, await idOf(glaneurs))
    expect(told.networks).toHaveLength(1)
    expect(told.places).toEqual(['qpv:QN99001M'])
    expect(told.offers.map(({ what }) => what)).toEqual(['room', 'skill'])
  })

  it('is found by what it now offers, and where it now acts', async () => {
    await ines.post(at, { ...whole, place: 'Valbrume', 'place-choice': 'commune:99001', places: [] })
    const found = await (await request('/signataires.json?propose=room')).json()
    expect(found.signataires).toMatchObject([{ nom: 'Les Glaneurs de Valbrume', cherche: ['Un véhicule'] }])
    const details = await (await request(`/api/v1/associations/${glaneurs}`)).json()
    expect(details.places.map(({ id }: { id: string }) => id)).toEqual(['commune:99001'])
    const list = async (territory: string) =>
      (await (await request(`/api/v1/associations?territory=${territory}`)).json()).items.map(
        ({ slug }: { slug: string }) => slug,
      )
    expect(await list('commune:99001')).toContain(glaneurs)
    // It no longer says that it acts in this district only.
    expect(await list('qpv:QN99002M')).not.toContain(glaneurs)
  })

  it('confirms all of it in one press, and changes nothing else', async () => {
    await ines.post(at, whole)
    world.setClock(new Date('2027-03-01T10:00:00Z'))
    const before = await profileOf(site.db, await idOf(glaneurs))
    expect((await ines.post(at, { act: 'confirm' })).headers.get('location')).toBe(`${at}?fait=confirme`)
    const after = await profileOf(site.db, await idOf(glaneurs))
    world.setClock(new Date('2026-11-14T20:00:00Z'))
    expect(after.presentation?.confirmedAt).toEqual(new Date('2027-03-01T10:00:00Z'))
    expect(after.presentation?.text).toBe(before.presentation?.text)
    expect([after.offers, after.seeks, after.places]).toEqual([before.offers, before.seeks, before.places])
  })

  it('writes down whose hand it was', async () => {
    await ines.post(at, whole)
    const deeds = await (await ines.request(`/espace/associations/${glaneurs}/actes`)).text()
    expect(deeds).toContain('a mis à jour le profil de l’association')
  })
})

describe('what cannot be read', () => {
  it('is said beside its field, stores nothing, and loses nothing that was typed', async () => {
    await ines.post(at, whole)
    const before = await profileOf(site.db, await idOf(glaneurs))
    const refused = await ines.post(at, {
      ...whole,
      presentation: 'Une autre présentation',
      'contact-email': 'bonjour@',
      place: 'Nulle-Part-sur-Rien',
      'place-choice': '',
      'offers-room': 'tous les mardis',
      networks: [],
      'shown-networks': ['Réseau décoché'],
      network: 'Réseau ajouté',
    })
    expect(refused.status).toBe(422)
    const page = await refused.text()
    for (const words of [
      'elle ne ressemble pas à une adresse e-mail',
      'Nous ne connaissons pas ce lieu',
      'Une autre présentation',
      'value="bonjour@"',
      'value="Nulle-Part-sur-Rien"',
      'value="tous les mardis"',
      'value="Réseau décoché"',
      'value="Réseau ajouté"',
      'value="46.6312, -20.3304"',
    ])
      expect(page).toContain(words)
    expect(await profileOf(site.db, await idOf(glaneurs))).toEqual(before)
  })

  it('comes out as text, whatever was typed', async () => {
    const attack = '"><script>alert(1)</script>'
    const saved = await ines.post(at, {
      ...whole,
      presentation: attack,
      'offers-room': attack,
      'office-address': attack,
      network: attack,
    })
    expect(saved.status).toBe(303)
    for (const path of [`/associations/${glaneurs}`, at])
      expect(await (await ines.request(path)).text()).not.toContain('<script>alert')
  })

  it('is not a theme, an exchange or a place that nobody knows', async () => {
    await ines.post(at, { ...whole, themes: ['yachting'], offers: ['gold'], places: ['commune:00000'] })
    const told = await profileOf(site.db, await idOf(glaneurs))
    expect([told.offers, told.places]).toEqual([[], ['qpv:QN99001M']])
  })
})

describe('who may', () => {
  it('is anyone with a place in the association, and nobody else', async () => {
    const nadia = await someoneOf(glaneurs, 'nadia@glaneurs.example', 'contributor')
    expect((await nadia.post(at, whole)).status).toBe(303)
    const other = await someoneOf('bellevue-basket', 'noemie@basket.example', 'representative')
    expect((await other.request(at)).status).toBe(404)
    expect((await other.post(at, { ...whole, presentation: 'pirate' })).status).toBe(404)
    const stranger = await visitor().request(at)
    expect([stranger.status, stranger.headers.get('location')]).toEqual([
      303,
      expect.stringContaining('/connexion'),
    ])
    expect((await visitor().post(at, { ...whole, presentation: 'pirate' })).status).toBe(303)
    expect((await profileOf(site.db, await idOf(glaneurs))).presentation?.text).not.toBe('pirate')
  })

  it('is led there from the public page; whoever is not of it, to where one asks to be', async () => {
    const team = await signedInAs(world, 'paul@mouvement.example')
    await owner`insert into team_members (person_id, added_at, added_by) values (${team.person.id}, now(), 'test')`
    for (const who of [ines, team, visitor()]) {
      const page = await (await who.request(`/associations/${glaneurs}`)).text()
      expect(page).toContain(`href="/associations/${glaneurs}/profil"`)
    }
    const leads = async (who: typeof team) => {
      const { status, headers } = await who.request(`/associations/${glaneurs}/profil`)
      const there = headers.get('location') ?? ''
      return [status, there, (await who.request(there)).status]
    }
    expect(await leads(ines)).toEqual([303, at, 200])
    expect(await leads(team)).toEqual([303, `/associations/${glaneurs}/rejoindre`, 200])
    expect((await team.request('/associations/a%0d%0ab/profil')).status).toBe(303)
    const { headers } = await visitor().request(`/associations/${glaneurs}/profil`)
    expect(headers.get('location')).toContain('/connexion')
  })

  it('hears that nobody sees it when the association is counted without its name', async () => {
    const slug = 'accueil-et-droits-port-clairiere'
    const rose = await someoneOf(slug, 'rose@accueil.example', 'representative')
    await rose.post(`/espace/associations/${slug}/profil`, { ...whole, network: '' })
    const page = await (await rose.request(`/espace/associations/${slug}/profil`)).text()
    expect(page).toContain('Ce profil ne se voit pas')
    expect(page).not.toContain(`href="/associations/${slug}"`)
    expect((await request(`/associations/${slug}`)).status).toBe(404)
    expect((await request(`/api/v1/associations/${slug}`)).status).toBe(404)
  })
})

async function idOf(slug: string): Promise<string> {
  const [row] = await owner<{ id: string }[]>`select id from associations where slug = ${slug}`
  return row?.id ?? ''
}

async function someoneOf(
  slug: string,
  email: string,
  role: 'representative' | 'contributor',
): Promise<SignedIn> {
  const someone = await signedInAs(world, email, 4000)
  const member = {
    personId: someone.person.id,
    associationId: await idOf(slug),
    role,
    basis: 'team',
  } as const
  await site.transaction((tx) => join(tx, member, site.clock()))
  return someone
}
