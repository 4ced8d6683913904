import { parseFeed } from 'feedsmith'
import { sync } from 'node-ical'
import { expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { meetingsOf } from '../../test/world/meetings.ts'

const world = await testSite({ now: new Date('2026-11-14T20:00:00Z') })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { tending, convened, text } = meetingsOf(world)

it('invites when nothing is announced', async () => {
  expect(await text('/agenda')).toContain('Aucune rencontre publique annoncée')
})

it('lists meetings page after page, none twice and none left out', async () => {
  const people = await Promise.all([1, 2, 3, 4, 5].map(() => tending()))
  for (const [n, who] of people.entries())
    for (let day = 1; day <= 9; day++)
      // Several at the same hour: the order must not hang on the hour alone.
      await convened(who, { titre: `Rencontre ${n}-${day}`, jour: `0${Math.ceil(day / 3)}/02/2027`, fin: '' })
  const seen: string[] = []
  for (let path: string | undefined = '/agenda'; path; ) {
    const page = await text(path)
    seen.push(...[...page.matchAll(/Rencontre \d-\d/g)].map(([title]) => title))
    path = /href="([^"]*apres=[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  }
  expect(seen).toHaveLength(45)
  expect(new Set(seen).size).toBe(45)
  const json = (await (await world.request('/agenda.json')).json()) as { meetings: unknown[]; next: null }
  expect([json.meetings.length, json.next]).toEqual([45, null])
})

it('keeps to a place and its parts when asked to, in every form', async () => {
  const commune = await tending('steward', 'commune:99001')
  const desk = '/espace/territoires/99001/rencontres/convoquer'
  const plan = {
    titre: 'Toute la ville',
    jour: '05/02/2027',
    heure: '18h',
    lieu: 'Mairie',
    lecture: 'public',
  }
  await commune.post(desk, { ...plan, ouverte: 'oui' })
  for (const path of ['/agenda', '/agenda.ics', '/agenda.atom', '/agenda.json']) {
    // The newest of its feed, and on the last page of its list: asked for without the others.
    expect(await text(`${path}?territoire=QN99001M`)).not.toContain('Toute la ville')
    expect(await text(`${path}?territoire=99002`)).not.toMatch(/Rencontre \d-\d|Toute la ville/)
  }
  expect(await text('/agenda.ics?territoire=99001')).toContain('Toute la ville')
  expect(await text('/agenda.atom?territoire=99001')).toContain('Toute la ville')
  expect(await text('/agenda.json?territoire=99001')).toContain('Toute la ville')
  expect(await text('/territoires/QN99001M')).toContain('Rencontre')
  expect(await text('/')).toContain('Prochaines rencontres')
})

it('says that a place is not one, and subscribes nobody to it', async () => {
  for (const path of ['/agenda', '/agenda.ics', '/agenda.atom', '/agenda.json'])
    expect((await world.request(`${path}?territoire=NULLEPART`)).status).toBe(422)
  expect(await text('/agenda?lieu=zzzz')).toContain('Nous ne trouvons pas ce lieu')
  expect((await world.request('/agenda?apres=n’importe-quoi')).status).toBe(200)
})

it('is read by another library than the one that writes it', async () => {
  const read = sync.parseICS(await text('/agenda.ics'))
  const events = Object.values(read).filter((part) => part?.type === 'VEVENT')
  expect(events).toHaveLength(46)
  const { format, feed } = parseFeed(await text('/agenda.atom'))
  expect(format).toBe('atom')
  expect(feed.title).toBeDefined()
})
