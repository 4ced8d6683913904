import { describe, expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { answered, linkIn } from '../../test/world/aid.ts'
import { signedInAs } from '../../test/world/people.ts'
import { loadRegister } from '../../test/world/register.ts'
import { addToTeam } from '../accounts/index.ts'
import { associationBySlug } from '../associations/index.ts'
import { join } from '../members/index.ts'
import { aidShelf } from './index.ts'

const world = await testSite()
const { site, owner } = world
await loadRegister(owner)
site.changed()

const desk = '/espace/associations/les-glaneurs-de-valbrume/entraide'
const nadia = await memberOf('les-glaneurs-de-valbrume', 'nadia@glaneurs.example')
const basket = await memberOf('bellevue-basket', 'noemie@basket.example')
const team = await signedInAs(world, 'equipe@tissons.example')
await site.transaction((tx) => addToTeam(tx, 'equipe@tissons.example', 'un test', site.clock()))

const typed = {
  ...{ direction: 'offer', kind: 'room', title: 'Notre salle, le dimanche', place: 'Les Glycines' },
  ...{ 'place-choice': 'qpv:QN99001M', until: '30/11/2026', capacity: '60', hours: 'de 9 h à 20 h' },
}
const page = async (path: string) => (await world.request(path)).text()

/** Posts from the desk. @returns the path of its page there, and its public address. */
async function postedHere(more: Record<string, string> = {}) {
  const sent = await nadia.post(`${desk}/publier`, { ...typed, ...more })
  const at = (sent.headers.get('location') ?? '').split('?')[0] ?? ''
  await world.settle()
  const html = await (await nadia.request(at)).text()
  return { at, address: /\/entraide\/[a-z2-9]{8}/.exec(html)?.[0] ?? '' }
}

describe('needs and offers on the desk of an association', () => {
  it('are posted and closed by a contributor, under her name, and are no page for others', async () => {
    expect(await (await nadia.request(`${desk}/publier`)).text()).toContain('value="qpv:QN99001M"')
    const { at, address } = await postedHere()
    expect(await page(address)).toContain('de 9 h à 20 h')
    expect(await (await nadia.request(desk)).text()).toContain('sur la liste jusqu’au 30 novembre 2026')
    expect((await basket.request(at.replace('les-glaneurs-de-valbrume', 'bellevue-basket'))).status).toBe(404)
    await nadia.post(at, { act: 'close' })
    await nadia.post(at, { act: 'close' })
    expect(await page(address)).toContain('Cette annonce est fermée')
    const deeds = await owner<{ deed: string }[]>`
      select deed from deeds where person_id = ${nadia.person.id} and deed like 'aid.%' order by id`
    expect(deeds.map(({ deed }) => deed)).toEqual(['aid.posted', 'aid.moved'])
  })

  it('give and forget what they hold of a person', async () => {
    const { address } = await postedHere({ title: 'Un four à pain' })
    await answered(world, address, 'nadia@glaneurs.example')
    const taken = JSON.stringify(await aidShelf.take(site.db, nadia.person))
    expect(taken).toContain('Un four à pain')
    expect(taken).toContain('Le Fil des mots')
    await site.transaction((tx) => aidShelf.forget(tx, nadia.person))
    const left = await owner`
      select 1 from listings where contact_email = 'nadia@glaneurs.example'
      union all select 1 from listing_answers where email = 'nadia@glaneurs.example'`
    expect(left).toHaveLength(0)
  })
})

describe('a listing that should not be there', () => {
  it('is reported once for each network and day, then taken off with a public reason, by the team alone', async () => {
    const { address } = await postedHere({ title: 'Vente de montres' })
    expect((await world.post(`${address}/signaler`, {})).status).toBe(422)
    for (let i = 0; i < 3; i++)
      expect((await world.post(`${address}/signaler`, { raison: 'advertising' })).status).toBe(200)
    const queue = await (await team.request('/equipe/entraide')).text()
    expect(queue.match(/C’est de la publicité/g)).toHaveLength(1)
    const path = /\/equipe\/entraide\/[0-9a-f-]{36}/.exec(queue)?.[0] ?? ''
    const id = path.split('/').at(-1) ?? ''
    const hide = { faire: 'hide', [`raison-${id}`]: 'Ceci est une publicité.' }
    expect((await nadia.post(path, hide)).status).toBe(404)
    expect((await team.post(path, { faire: 'hide' })).status).toBe(422)
    expect((await team.post(path, hide)).status).toBe(303)
    for (const shown of ['/entraide', '/entraide.json', '/territoires/QN99001M'])
      expect(await page(shown)).not.toContain('Vente de montres')
    const hidden = await page(address)
    expect(hidden).toContain('Ceci est une publicité.')
    expect(hidden).not.toContain('Vente de montres')
    await team.post(path, { faire: 'show' })
    expect(await page(address)).toContain('Vente de montres')
  })

  it('still tells its own people why', async () => {
    const { at, address } = await postedHere({ title: 'Une annonce blessante' })
    await world.post(`${address}/signaler`, { raison: 'hurtful', mots: 'Lisez la fin.' })
    const queue = await (await team.request('/equipe/entraide')).text()
    expect(queue).toContain('Lisez la fin.')
    const id = at.split('/').at(-1) ?? ''
    await team.post(`/equipe/entraide/${id}`, { faire: 'hide', [`raison-${id}`]: 'Elle blesse.' })
    expect(await (await nadia.request(at)).text()).toContain('Elle blesse.')
    const late = { words: 'Oui', name: 'N', association: 'A', email: 'tard@essai.example' }
    expect((await world.post(`${address}/repondre`, late)).status).toBe(303)
    await expect(linkIn(world, 'tard@essai.example', /entraide/)).rejects.toThrow()
  })
})

async function memberOf(slug: string, email: string) {
  const someone = await signedInAs(world, email)
  const association = await associationBySlug(site.db, slug)
  const place = {
    ...{ personId: someone.person.id, associationId: association?.id ?? '' },
    ...({ role: 'contributor', basis: 'team' } as const),
  }
  await site.transaction((tx) => join(tx, place, site.clock()))
  return someone
}
