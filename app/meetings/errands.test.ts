import { expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { meetingsOf } from '../../test/world/meetings.ts'

const world = await testSite({ now: new Date('2026-12-01T09:00:00Z') })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { tending, signatory, convened, text } = meetingsOf(world)
const desk = '/espace/territoires/QN99001M'

/** The buttons of the week, as addresses. */
const buttonsFor = async (who: { request(path: string): Promise<Response> }) => {
  const page = await text(desk, who)
  const week = page.slice(page.indexOf('Cette semaine'), page.indexOf('Qui anime'))
  return [...week.matchAll(/class="button[^"]*" href="([^"]+)"/g)].map(([, href]) => href)
}

it('asks for the agenda of a meeting that is near, for answers, then for minutes, and then for nothing', async () => {
  const steward = await tending()
  const them = await signatory()
  const at = await convened(steward, { ordre: '' })
  await steward.post(`${at}/inviter`, { association: [them.id] })
  expect(await buttonsFor(steward)).toEqual([`${at}/changer`, at])
  for (const path of await buttonsFor(steward)) expect((await steward.request(path ?? '')).status).toBe(200)
  expect(await buttonsFor(await tending('relay'))).toEqual([])
  await world.owner`update meetings set starts_at = '2026-11-20T18:00Z', ends_at = '2026-11-20T20:00Z'`
  expect(await buttonsFor(steward)).toEqual([`${at}/compte-rendu`])
  await world.owner`update meetings set minutes = 'Nous avons choisi la date.', minutes_at = now()`
  expect(await buttonsFor(steward)).toEqual([])
  expect(await text(desk, steward)).toContain('Rien n’attend cette semaine.')
})
