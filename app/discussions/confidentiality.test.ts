import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { discussionsDesk, discussionsOf } from '../../test/world/discussions.ts'
import { meetingsOf } from '../../test/world/meetings.ts'
import { signedInAs } from '../../test/world/people.ts'
import { addToTeam } from '../accounts/index.ts'
import { routes } from './routes.ts'

const now = new Date('2026-11-14T20:00:00Z')
const world = await testSite({ now })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { tending, signatory, text } = meetingsOf(world)
const { opened, says } = discussionsOf(world)

let secret = ''
let titre = ''
let made = 0

async function written(lecture: 'group' | 'signatories' | 'public') {
  secret = `Les clés sont sous le pot de basilic ${++made}!`
  titre = `Une histoire de basilic ${made}!`
  const [steward, them] = [await tending(), await signatory()]
  const at = await opened(steward, { titre, message: secret, lecture })
  return { steward, them, at }
}

/** Every public address of the room, filled in, and the pages that tell of it. */
function addresses(at: string): string[] {
  const id = '00000000-0000-7000-8000-000000000000'
  const own = routes
    .filter(({ method, policy }) => method === 'GET' && policy === 'public')
    .map(({ path }) =>
      path
        .replace(/:code\{[^}]*\}/, at.split('/').at(-1) ?? '')
        .replace(/:message\{[^}]*\}/, id)
        .replace(':token', 'x'),
    )
  const others = ['/', '/territoires/QN99001M', '/charte', '/discussions?territoire=QN99001M']
  return [...own, ...others].flatMap((path) => [path, `/en${path}`])
}

async function whereItShows(at: string, who?: Parameters<typeof text>[1]): Promise<string[]> {
  const shown = []
  for (const path of addresses(at)) {
    const page = await text(path, who)
    if (page.includes(secret) || page.includes(titre)) shown.push(path)
  }
  return shown
}

describe('who reads a discussion', () => {
  it('of the working group: those who tend the territory, and nobody else, the national team neither', async () => {
    const { steward, them, at } = await written('group')
    const team = await signedInAs(world, 'equipe@essai.example')
    await world.site.transaction((tx) => addToTeam(tx, team.person.email, 'test', now))
    const elsewhere = await tending('steward', 'commune:99002')
    expect(await whereItShows(at)).toEqual([])
    for (const who of [them.person, team, elsewhere]) {
      expect(await whereItShows(at, who)).toEqual([])
      expect((await who.request(at)).status).toBe(404)
      expect((await who.post(`${at}/messages`, { message: 'Ah' })).status).toBe(404)
      expect((await who.post(`${at}/suivre`, { suivre: 'oui' })).status).toBe(404)
    }
    for (const list of [discussionsDesk, '/espace/discussions'])
      expect(await text(list, them.person)).not.toContain(titre)
    for (const who of [team, elsewhere]) expect(await text('/espace/discussions', who)).not.toContain(titre)
    expect(await text('/equipe/discussions', team)).not.toContain(secret)
    expect(await text(at, steward)).toContain(secret)
    for (const list of [discussionsDesk, '/espace/discussions'])
      expect(await text(list, steward)).toContain(titre)
  })

  it('of signatories: those who signed and act here, until their place ends', async () => {
    const { them, at } = await written('signatories')
    expect(await whereItShows(at)).toEqual([])
    expect((await world.request(at)).headers.get('location')).toContain('/connexion?suite=')
    expect(await text(at, them.person)).toContain(secret)
    for (const list of [discussionsDesk, '/espace/discussions'])
      expect(await text(list, them.person)).toContain(titre)
    await says(them.person, at, 'Je le garde pour moi')
    await world.owner`update memberships set ended_at = now() where person_id = ${them.person.person.id}`
    expect((await them.person.request(at)).status).toBe(404)
    expect(await text('/espace/discussions', them.person)).not.toContain(titre)
  })

  it('that is public: everyone, and only those who stand here write', async () => {
    const { at } = await written('public')
    const code = at.split('/').at(-1)
    const shown = await whereItShows(at)
    for (const path of [at, '/discussions', '/discussions.atom', '/territoires/QN99001M'])
      expect(shown).toContain(path)
    expect(await text(`/en/discussions/${code}`)).toContain('Everyone may read this discussion.')
    const stranger = await signedInAs(world, 'curieuse@essai.example')
    expect((await stranger.post(`${at}/messages`, { message: 'Ah' })).status).toBe(404)
  })

  it('may be narrowed and never widened', async () => {
    const { steward, at } = await written('public')
    await steward.post(`${at}/restreindre`, { lecture: 'group' })
    expect(await whereItShows(at)).toEqual([])
    await steward.post(`${at}/restreindre`, { lecture: 'public' })
    expect(await whereItShows(at)).toEqual([])
  })

  it('is chosen among what whoever opens it reads', async () => {
    const them = await signatory()
    const form = { sur: 'territoire', titre, message: secret, lecture: 'group' }
    const sent = await them.person.post(`${discussionsDesk}/ouvrir`, form)
    expect([sent.status, await sent.text()]).toEqual([422, expect.stringContaining('Choisissez qui peut')])
  })

  it('decides who receives its letters', async () => {
    const { steward, them, at } = await written('signatories')
    await them.person.post(`${at}/suivre`, { suivre: 'oui' })
    await steward.post(`${at}/restreindre`, { lecture: 'group' })
    await says(steward, at, 'Entre nous seulement')
    const told = (await world.letters()).filter(({ text: words }) => words.includes('Entre nous seulement'))
    expect(told.map(({ to }) => to)).not.toContain(them.email)
  })
})
