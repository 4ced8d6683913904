import { expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { signedInAs } from '../../test/world/people.ts'
import { projectsOf } from '../../test/world/projects.ts'
import { routes } from './routes.ts'

const now = new Date('2026-11-14T20:00:00Z')
const world = await testSite({ now })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { signatory, opened, carried, text } = projectsOf(world)

const others = [
  '/',
  '/territoires/QN99001M',
  '/projets?voir=appels',
  '/projets?voir=termines',
  '/projets.json?voir=appels',
]

/** Every address that anyone may ask for, but links of letters, filled in. */
function publicAddresses(code: string): string[] {
  return routes
    .filter(({ method, policy, path }) => method === 'GET' && policy === 'public' && !path.includes(':token'))
    .map(({ path }) => path.replace(/:code\{[^}]*\}/, code))
    .concat(others)
    .flatMap((path) => [path, `/en${path === '/' ? '' : path}`])
}

async function whereItShows(words: string, code: string, lead: { slug: string }): Promise<string[]> {
  const shown = []
  for (const path of [...publicAddresses(code), `/associations/${lead.slug}`]) {
    if ((await text(path)).includes(words)) shown.push(path)
  }
  return shown
}

it('keeps what is for partners out of every public page, feed, file and calendar, and of the journal', async () => {
  const titre = 'Le projet des partenaires'
  const { lead, them, at, code, page, link } = await carried({ titre, lecture: 'partners', ensemble: 'oui' })
  expect(await whereItShows(titre, code, lead)).toEqual([])
  const neighbour = await signatory()
  for (const who of [world, neighbour.person, await signedInAs(world, 'curieuse@essai.example')]) {
    expect((await who.request(page)).status).toBe(404)
    expect((await who.request(`${page}/en-etre`)).status).toBe(404)
  }
  expect(await text(neighbour.desk, neighbour.person)).not.toContain(titre)
  expect((await neighbour.person.request(`${neighbour.desk}/${code}`)).status).toBe(404)
  const rows = await world.owner`select body from journal_entries where kind like 'project.%'`
  const [project] = await world.owner`select id from projects where code = ${code}`
  expect(rows.filter(({ body }) => body.includes(project?.id))).toEqual([])
  for (const path of [page, at]) expect(await text(path, lead.person)).toContain(titre)
  expect(await text(page, them.person)).toContain(titre)
  expect(await text(link)).toContain(titre)
})

it('shows what is for signatories here to those who signed here, and to nobody else', async () => {
  const titre = 'Entre signataires seulement'
  const lead = await signatory()
  const { code, page } = await opened(lead, { titre, lecture: 'signatories' })
  expect(await whereItShows(titre, code, lead)).toEqual([])
  const neighbour = await signatory()
  expect(await text(page, neighbour.person)).toContain(titre)
  expect(await text(neighbour.desk, neighbour.person)).toContain(titre)
  const stranger = await signedInAs(world, 'passante@essai.example')
  expect((await stranger.request(page)).status).toBe(404)
  await world.owner`update signatures set state = 'withdrawn' where association_id = ${neighbour.id}`
  expect((await neighbour.person.request(page)).status).toBe(404)
})

it('shows everyone what is for everyone: the control of the tests above', async () => {
  const titre = 'Pour tout le monde'
  const lead = await signatory()
  const { code, page } = await opened(lead, { titre, ensemble: 'oui' })
  const due = [
    page,
    '/projets',
    '/projets.json',
    '/projets.atom',
    '/projets.csv',
    '/projets.ics',
    '/projets?voir=appels',
  ]
  expect(await whereItShows(titre, code, lead)).toEqual(
    expect.arrayContaining([...due, '/territoires/QN99001M', `/associations/${lead.slug}`]),
  )
})

it('leaves every list when its lead closes it to others', async () => {
  const titre = 'Ouvert puis fermé'
  const lead = await signatory()
  const { at, code, page } = await opened(lead, { titre, ensemble: 'oui' })
  await text(page)
  const form = { titre, but: 'x', lieu: 'Les Glycines', 'lieu-choice': 'qpv:QN99001M', lecture: 'partners' }
  await lead.person.post(`${at}/changer`, form)
  expect(await whereItShows(titre, code, lead)).toEqual([])
})

it('tells an invited mailbox what it is asked, and a link that was made up nothing', async () => {
  expect((await world.request(`/projet/${'a'.repeat(43)}`)).status).toBe(410)
  expect((await world.post(`/projet/${'a'.repeat(43)}/reponse`, { faire: 'accept' })).status).toBe(410)
})
