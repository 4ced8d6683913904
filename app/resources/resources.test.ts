import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { another } from '../../test/world/another.ts'
import { type SignedIn, signedInAs } from '../../test/world/people.ts'
import { signWholly } from '../../test/world/sign.ts'
import { addToTeam } from '../accounts/index.ts'
import { join, tend } from '../members/index.ts'

const world = await testSite()
const { site, owner } = world
await loadDemoPlaces(owner, site.clock())
const port = '/espace/territoires/QN99001M/publications'
const words = {
  nature: 'news',
  titre: 'La fête des voisins',
  texte: 'Venez.\n\nOn chante.',
  theme: 'culture',
}

async function steward(territoryId = 'qpv:QN99001M'): Promise<SignedIn> {
  const who = await signedInAs(world, `${territoryId.replace(':', '.')}@anime.example`)
  const role = { personId: who.person.id, territoryId, role: 'steward', by: who.person.id } as const
  await site.transaction((tx) => tend(tx, role, site.clock()))
  return who
}

/** Somebody who speaks for an association that signed, and its desk. */
async function representative(reading: Record<string, string> = {}) {
  const one = another()
  await signWholly(world, { ...one, reading })
  const [row] = await owner<{ id: string; slug: string }[]>`
    select id, slug from associations where name = ${one.name}`
  const who = await signedInAs(world, one.email)
  const place = { personId: who.person.id, associationId: row?.id ?? '', role: 'representative' } as const
  await site.transaction((tx) => join(tx, { ...place, basis: 'team' }, site.clock()))
  return { ...one, who, desk: `/espace/associations/${row?.slug}/publications` }
}

const page = async (path: string) => (await world.request(path)).text()
const addressOf = async (path: string, title: string) =>
  new RegExp(`href="([^"]+)"[^>]*>${title}`).exec(await page(path))?.[1] ?? ''

describe('news', () => {
  it('are published once by whoever tends a place, and read by place and theme, also as a feed', async () => {
    const samir = await steward()
    const sent = await Promise.all([1, 2].map(() => samir.post(`${port}/ecrire`, words)))
    expect(sent.map(({ status }) => status)).toEqual([303, 303])
    expect(await owner`select id from publications`).toHaveLength(1)
    for (const asked of ['', '?territoire=QN99001M', '?theme=culture', '?territoire=99001'])
      expect(await page(`/actualites${asked}`)).toContain('La fête des voisins')
    for (const asked of ['?territoire=QN99004M', '?theme=sport'])
      expect(await page(`/actualites${asked}`)).not.toContain('La fête des voisins')
    expect(await page('/ressources')).not.toContain('La fête des voisins')
    expect(await page('/actualites.atom?territoire=QN99001M')).toContain('La fête des voisins')
    for (const form of ['json', 'csv']) {
      expect(await page(`/actualites.${form}?territoire=QN99001M`)).toContain('La fête des voisins')
      for (const other of [`/actualites.${form}?territoire=QN99004M`, `/ressources.${form}`])
        expect(await page(other), other).not.toContain('La fête des voisins')
    }
    expect(await page('/territoires/QN99001M')).toContain('La fête des voisins')
    expect(await page('/')).toContain('La fête des voisins')
    expect(await page(await addressOf('/actualites', words.titre))).toContain('<p>On chante.</p>')
  })

  it('are changed with their history, taken down and put back by their author alone', async () => {
    const samir = await steward()
    const other = await steward('qpv:QN99004M')
    const [{ id = '' } = {}] = await owner<{ id: string }[]>`select id from publications limit 1`
    expect((await other.post(`${port.replace('1M', '4M')}/${id}`, words)).status).toBe(404)
    await samir.post(`${port}/${id}`, { ...words, texte: 'Venez à vélo.' })
    await samir.post(`${port}/${id}`, { ...words, texte: 'Venez à vélo.' })
    expect(await owner`select body from publication_versions`).toEqual([{ body: 'Venez.\n\nOn chante.' }])
    const at = await addressOf('/actualites', words.titre)
    await samir.post(`${port}/${id}/retirer`, { etat: 'retiree' })
    expect((await world.request(at)).status).toBe(404)
    await samir.post(`${port}/${id}/retirer`, { etat: 'montree' })
    expect((await world.request(at)).status).toBe(200)
  })
})

describe('what an association publishes', () => {
  it('is for the places where it acts, with its link, and is hidden with a reason by whoever tends them', async () => {
    const { who, desk } = await representative()
    const resource = { ...words, nature: 'resource', titre: 'Notre guide', lien: 'https://guide.example/a' }
    expect((await who.post(`${desk}/ecrire`, resource)).status).toBe(303)
    const at = await addressOf('/ressources', 'Notre guide')
    expect(await page(at)).toContain('<a href="https://guide.example/a" rel="noopener nofollow">')
    const [{ id = '' } = {}] = await owner<
      { id: string }[]
    >`select id from publications where title = 'Notre guide'`
    const elsewhere = await steward('qpv:QN99004M')
    const away = `${port.replace('1M', '4M')}/${id}/masquer`
    expect((await elsewhere.post(away, { geste: 'masquer' })).status).toBe(404)
    const samir = await steward()
    expect((await samir.post(`${port}/${id}/masquer`, { geste: 'masquer' })).status).toBe(422)
    const code = at.split('/').at(-1)
    await samir.post(`${port}/${id}/masquer`, { geste: 'masquer', [`raison-${code}`]: 'Publicité' })
    const hidden = await world.request(at)
    expect([hidden.status, (await hidden.text()).includes('Publicité')]).toEqual([410, true])
    expect(await page('/ressources')).not.toContain('Notre guide')
    const paul = await signedInAs(world, 'paul@equipe.example')
    await site.transaction((tx) => addToTeam(tx, 'paul@equipe.example', 'test', site.clock()))
    await paul.post(`/equipe/publications/${id}/masquer`, { geste: 'montrer' })
    expect(await page('/ressources')).toContain('Notre guide')
  })

  it('is nothing as long as it chose not to be named: publishing would tell that it signed', async () => {
    const { who, desk } = await representative({ publication: 'counted' })
    expect((await who.request(`${desk}/ecrire`)).status).toBe(404)
    expect((await who.post(`${desk}/ecrire`, words)).status).toBe(404)
  })
})
