import { describe, expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { signedInAs } from '../../test/world/people.ts'
import { loadRegister } from '../../test/world/register.ts'
import { associationBySlug } from '../associations/index.ts'
import { join } from '../members/index.ts'

const world = await testSite()
const { site, owner } = world
await loadRegister(owner)
site.changed()

const glaneurs = 'les-glaneurs-de-valbrume'
const glycines = 'centre-social-les-glycines'
const desk = (slug: string) => `/espace/associations/${slug}/cooperations`

async function someoneOf(slug: string, email: string, role: 'representative' | 'contributor') {
  const someone = await signedInAs(world, email)
  const association = await associationBySlug(site.db, slug)
  const place = {
    personId: someone.person.id,
    associationId: association?.id ?? '',
    role,
    basis: 'team',
  } as const
  await site.transaction((tx) => join(tx, place, site.clock()))
  return someone
}

const ines = await someoneOf(glaneurs, 'ines@glaneurs.example', 'representative')
const nadia = await someoneOf(glaneurs, 'nadia@glaneurs.example', 'contributor')
const samir = await someoneOf(glycines, 'samir@glycines.example', 'representative')

async function deedsOf(personId: string) {
  const rows = await owner<
    { deed: string }[]
  >`select deed from deeds where person_id = ${personId} order by id`
  return rows.map(({ deed }) => deed).filter((deed) => deed.startsWith('cooperation.'))
}

describe('cooperations on the desk of an association', () => {
  it('are noted by a contributor, answered and shown by the other side, each under their name', async () => {
    const what = 'Un prêt de tréteaux'
    const noted = await nadia.post(`${desk(glaneurs)}/noter`, {
      what,
      with: 'Centre social Les Glycines',
      email: 'accueil@glycines.example',
      when: '12/11/2026',
    })
    expect(noted.status).toBe(303)
    expect(await (await nadia.request(noted.headers.get('location') ?? '')).text()).toContain('C’est noté')
    const theirs = await (await samir.request(desk(glycines))).text()
    expect(theirs).toContain('Votre réponse est attendue')
    const id = /cooperations\/([0-9a-f-]{36})"/.exec(theirs)?.[1] ?? ''
    await samir.post(`${desk(glycines)}/${id}`, { answer: 'agree' })
    await samir.post(`${desk(glycines)}/${id}/montrer`, { show: 'yes' })
    expect(await (await world.request(`/associations/${glaneurs}`)).text()).not.toContain(what)
    await ines.post(`${desk(glaneurs)}/${id}/montrer`, { show: 'yes' })
    for (const slug of [glaneurs, glycines])
      expect(await (await world.request(`/associations/${slug}`)).text()).toContain(what)
    expect(await deedsOf(nadia.person.id)).toEqual(['cooperation.noted'])
    expect(await deedsOf(samir.person.id)).toEqual(['cooperation.answered', 'cooperation.shown'])
  })

  it('answers wholly in sentences where the form is wrong', async () => {
    const sent = await ines.post(`${desk(glaneurs)}/noter`, { what: 'Une sortie', with: '', when: '' })
    expect(sent.status).toBe(422)
    expect(await sent.text()).toContain('Dites avec quelle association.')
  })

  it('of others are no page, and a malformed address neither', async () => {
    const bad = await ines.request(`${desk(glaneurs)}/0193d1a0-0000-7000-8000-000000000001`)
    expect(bad.status).toBe(404)
    expect((await ines.request(`${desk(glaneurs)}/perdue`)).status).toBe(404)
    expect((await ines.request(desk(glycines))).status).toBe(404)
  })

  it('have a poster that a representative makes, and a contributor cannot', async () => {
    const made = await ines.post(`${desk(glaneurs)}/lien`)
    const poster = await (await world.request(made.headers.get('location') ?? '')).text()
    expect(poster).toContain('Scannez ce code')
    expect((await nadia.post(`${desk(glaneurs)}/lien`)).status).toBe(404)
  })
})
