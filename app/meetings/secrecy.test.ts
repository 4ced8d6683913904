import { expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { meetingsOf } from '../../test/world/meetings.ts'
import { signedInAs } from '../../test/world/people.ts'
import { meetingsRoutes } from './routes.ts'

const routes = meetingsRoutes(async () => ({ of: new Map(), under: undefined }))

const now = new Date('2026-11-14T20:00:00Z')
const world = await testSite({ now })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { tending, signatory, convened, invited, text } = meetingsOf(world)

const secret = 'Les clés sont sous le pot de basilic'
const decided = 'Repeindre le local en secret'

/** A meeting with minutes and a decision; who could wish to read them. */
async function written(
  lecture: 'group' | 'signatories' | 'public',
  ouverte = 'oui',
  titre = 'Préparer la fête',
) {
  const { steward, them, at, slug, link } = await invited({ ouverte, titre })
  await steward.post(`${at}/compte-rendu`, { texte: secret, lecture })
  await steward.post(`${at}/decisions`, { quoi: decided, qui: 'Le groupe', pour: '03/01/2027' })
  return { steward, them, at, slug, link }
}

/** Every address of the room that anyone may ask for, filled in. */
function publicAddresses(slug: string, link: string): string[] {
  const token = link.split('/').at(-1) ?? ''
  return routes
    .filter(({ method, policy }) => method === 'GET' && policy === 'public')
    .map(({ path }) =>
      path
        .replace(/:file\{[^}]*\}/, `${slug}.ics`)
        .replace(/:slug\{[^}]*\}/, slug)
        .replace(':token', token),
    )
    .flatMap((path) => [path, `/en${path}`])
}

const others = ['/', '/territoires/QN99001M', '/agenda?quand=passees', '/agenda.json?quand=passees']

async function whereItShows(slug: string, link: string): Promise<string[]> {
  world.setClock(new Date('2026-12-20T10:00:00Z'))
  world.site.changed()
  const shown = []
  for (const path of [...publicAddresses(slug, link), ...others]) {
    const page = await text(path)
    if (page.includes(secret) || page.includes(decided)) shown.push(path)
  }
  world.setClock(now)
  world.site.changed()
  return shown
}

it('keeps what the group alone reads out of every public page, feed, calendar and link', async () => {
  const { at, slug, link, steward, them } = await written('group')
  expect(await whereItShows(slug, link)).toEqual([])
  expect(await text(at, steward)).toContain(secret)
  expect(await text(at, them.person)).not.toContain(secret)
  expect(await text(at, them.person)).not.toContain(decided)
})

it('lets signatories here read what is theirs, by their space and by their link, and nobody else', async () => {
  const { at, slug, link, steward, them } = await written('signatories')
  const token = link.split('/').at(-1)
  expect(await whereItShows(slug, link)).toEqual([`/rencontre/${token}`, `/en/rencontre/${token}`])
  for (const who of [steward, them.person, (await signatory()).person])
    expect(await text(at, who)).toContain(secret)
  const stranger = await signedInAs(world, 'curieuse@essai.example')
  const elsewhere = await tending('steward', 'commune:99002')
  for (const who of [stranger, elsewhere]) {
    expect((await who.request(at)).status).toBe(404)
    expect((await who.request(`${at}/compte-rendu`)).status).toBe(404)
  }
})

it('tells those invited who did not sign nothing that is for signatories', async () => {
  const steward = await tending()
  const at = await convened(steward)
  await steward.post(`${at}/inviter`, { autres: 'Un club, club@essai.example' })
  await steward.post(`${at}/compte-rendu`, { texte: secret, lecture: 'signatories' })
  await world.settle()
  const letter = (await world.letters()).find(({ to }) => to === 'club@essai.example')
  const link = /\/rencontre\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? ''
  expect(await text(link)).toContain('Un club')
  expect(await text(link)).not.toContain(secret)
})

it('shows everyone what is for everyone: the control of the tests above', async () => {
  const { slug, link } = await written('public')
  const shown = await whereItShows(slug, link)
  expect(shown).toEqual(expect.arrayContaining([`/rencontres/${slug}`, '/agenda.json?quand=passees']))
})

it('says nothing at all in public of a meeting that is not', async () => {
  const { slug, link, at, steward } = await written('public', 'non', 'Une rencontre entre nous')
  expect((await world.request(`/rencontres/${slug}`)).status).toBe(404)
  expect((await world.request(`/rencontres/${slug}.ics`)).status).toBe(404)
  const token = link.split('/').at(-1) ?? ''
  for (const path of [...publicAddresses(slug, link), ...others].filter((each) => !each.includes(token)))
    expect([path, (await text(path)).includes('Une rencontre entre nous')]).toEqual([path, false])
  expect(await text(at, steward)).toContain(secret)
})

it('tells nobody but those who prepare who answered what', async () => {
  const { slug, link, at, them, steward } = await written('public')
  await world.post(link, { reponse: 'no', phrase: 'Nous sommes fâchés' })
  const pages = await Promise.all([...publicAddresses(slug, ''), ...others].map((path) => text(path)))
  expect(pages.join()).not.toContain('Nous sommes fâchés')
  expect(await text(at, them.person)).not.toContain('Nous sommes fâchés')
  expect(await text(at, steward)).toContain('Nous sommes fâchés')
})
