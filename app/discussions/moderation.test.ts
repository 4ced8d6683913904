import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { discussionsDesk, discussionsOf } from '../../test/world/discussions.ts'
import { meetingsOf } from '../../test/world/meetings.ts'
import { signedInAs } from '../../test/world/people.ts'
import { addToTeam } from '../accounts/index.ts'
import { tendDiscussions } from './index.ts'

const now = new Date('2026-11-14T20:00:00Z')
const world = await testSite({ now })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { tending, signatory, text } = meetingsOf(world)
const { opened, says, sourcesTo, posts } = discussionsOf(world)
const team = await signedInAs(world, 'equipe@essai.example')
await world.site.transaction((tx) => addToTeam(tx, team.person.email, 'test', now))

const queue = `${discussionsDesk}/moderation`

/** A message that hurts, reported. */
async function reported(lecture = 'public', more: Record<string, string> = {}) {
  const [steward, one, other] = [await tending(), await signatory(), await signatory()]
  const at = await opened(one.person, { lecture })
  const words = `Madame Untel a tort ${other.name}`
  await says(other.person, at, words)
  const page = await text(at, one.person)
  const report =
    /\/discussions\/[a-z0-9]+\/messages\/([0-9a-f-]{36})\/signaler" rel="nofollow">Signaler<span[^>]*> le message de/
  const ids = [...page.matchAll(new RegExp(report, 'g'))].map(([, id]) => id)
  const id = ids.at(-1) ?? ''
  const sent = await one.person.post(`${at}/messages/${id}/signaler`, { raison: 'person', ...more })
  expect(sent.status).toBe(200)
  return { steward, one, other, at, id, words }
}

describe('a reported message', () => {
  it('is hidden by a steward with a reason that all read, and its author is told and may answer', async () => {
    const { steward, one, other, at, id, words } = await reported()
    expect(await text(queue, steward)).toContain('Cela parle d’une personne')
    const wrong = await steward.post(queue, { message: id, faire: 'hide' })
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('Dites pourquoi')])
    await steward.post(queue, { message: id, faire: 'hide', [`raison-${id}`]: 'On ne nomme personne.' })
    await world.settle()
    const page = await text(at)
    expect(page).not.toContain(words)
    expect(page).toContain('par l’animation du territoire, pour cette raison\u00a0: On ne nomme personne.')
    for (const path of ['/discussions', '/discussions.atom', `/en${at}`])
      expect(await text(path)).not.toContain(words)
    const [letter] = await sourcesTo(other.email)
    expect((await world.letters()).find(({ to }) => to === other.email)?.text).toContain(
      'On ne nomme personne.',
    )
    await posts({ From: other.email, To: letter?.replyTo ?? '' }, 'Je parlais d’autre chose.')
    expect(await text(queue, steward)).toContain('Je parlais d’autre chose.')
    expect(await text(at, one.person)).not.toContain('Je parlais')
    await steward.post(queue, { message: id, faire: 'show' })
    expect(await text(at)).toContain(words)
  })

  it('is left when nothing is wrong with it', async () => {
    const { steward, at, id, words } = await reported()
    await steward.post(queue, { message: id, faire: 'keep' })
    expect(await text(queue, steward)).not.toContain(words)
    expect(await text(at)).toContain(words)
  })

  it('of a discussion that is not public reaches the national team only when whoever reports wishes it', async () => {
    const kept = await reported('signatories')
    expect(await text('/equipe/discussions', team)).not.toContain(kept.words)
    const shown = await reported('signatories', { equipe: 'oui' })
    expect(await text('/equipe/discussions', team)).toContain(shown.words)
    expect((await team.request(shown.at)).status).toBe(404)
    const reason = { [`raison-${shown.id}`]: 'Hors sujet.' }
    await team.post('/equipe/discussions', { message: shown.id, faire: 'hide', ...reason })
    expect(await text(shown.at, shown.one.person)).toContain('par l’équipe nationale')
    const own = { [`raison-${kept.id}`]: 'Sans l’avoir lu.' }
    await team.post('/equipe/discussions', { message: kept.id, faire: 'hide', ...own })
    expect(await text(kept.at, kept.one.person)).toContain(kept.words)
  })

  it('is ruled on by stewards of this territory alone', async () => {
    const { one, id, at, words } = await reported()
    const elsewhere = await tending('steward', 'commune:99002')
    const reason = { [`raison-${id}`]: 'Parce que.' }
    for (const who of [one.person, elsewhere, await tending('relay')])
      expect((await who.post(queue, { message: id, faire: 'hide', ...reason })).status).toBe(404)
    expect(await text(at)).toContain(words)
  })

  it('hides the title too when it is the first', async () => {
    const [steward, one] = [await tending(), await signatory()]
    const at = await opened(one.person, { lecture: 'public', titre: 'Un titre qui blesse' })
    const id = /id="m-([0-9a-f-]{36})"/.exec(await text(at))?.[1] ?? ''
    await world.post(`${at}/messages/${id}/signaler`, { raison: 'hurtful' })
    await steward.post(queue, { message: id, faire: 'hide', [`raison-${id}`]: 'Il blesse.' })
    for (const path of [at, '/discussions', '/discussions.atom', '/territoires/QN99001M'])
      expect(await text(path)).not.toContain('Un titre qui blesse')
  })
})

describe('a message that nobody reported', () => {
  const moderate = (at: string, id: string) => `${at}/messages/${id}/moderer`

  it('is hidden by a steward, with a reason; its author is told, and it can be shown again', async () => {
    const { steward, other, at, id, words } = await reported()
    await steward.post(queue, { message: id, faire: 'keep' })
    expect(await text(at, steward)).toContain(`/messages/${id}/moderer`)
    expect(await text(moderate(at, id), steward)).toContain(words)
    expect((await steward.post(moderate(at, id), { faire: 'hide' })).status).toBe(422)
    expect(await text(at)).toContain(words)
    for (const _ of [1, 2])
      await steward.post(moderate(at, id), { faire: 'hide', raison: 'On ne nomme personne.' })
    await world.settle()
    const page = await text(at)
    expect([page.includes(words), page.includes('On ne nomme personne.')]).toEqual([false, true])
    const told = (await world.letters()).filter(
      ({ to, subject }) => to === other.email && /masqué/.test(subject),
    )
    expect(told).toHaveLength(1)
    await steward.post(queue, { message: id, faire: 'show' })
    expect(await text(at)).toContain(words)
  })

  it('is hidden by nobody who does not moderate here, and by the team where everyone reads', async () => {
    const { one, other, at, id, words } = await reported()
    const elsewhere = await tending('steward', 'commune:99002')
    for (const who of [one.person, other.person, elsewhere, await tending('relay')]) {
      expect((await who.request(moderate(at, id))).status).toBe(404)
      await who.post(moderate(at, id), { faire: 'hide', raison: 'Parce que.' })
    }
    expect(await text(at)).toContain(words)
    const closed = await reported('signatories')
    expect((await team.request(moderate(closed.at, closed.id))).status).toBe(404)
    await team.post(moderate(at, id), { faire: 'hide', raison: 'Hors sujet.' })
    expect(await text(at)).toContain('par l’équipe nationale')
  })
})

describe('the outcome', () => {
  it('is written by whoever opened it or a steward, read first, and sent to those who follow', async () => {
    const [steward, one, other] = [await tending(), await signatory(), await signatory()]
    const at = await opened(one.person, { lecture: 'public' })
    await says(other.person, at, 'La nôtre.')
    expect((await other.person.post(`${at}/clore`, { retenu: 'Rien' })).status).toBe(404)
    expect((await one.person.post(`${at}/clore`, { retenu: '' })).status).toBe(422)
    await one.person.post(`${at}/clore`, { retenu: 'La salle de la ludothèque.' })
    await steward.post(`${at}/clore`, { retenu: 'Une autre fin.' })
    await world.settle()
    const page = await text(at)
    expect(page.indexOf('La salle de la ludothèque.')).toBeLessThan(page.indexOf('en travaux'))
    expect(page).not.toContain('Une autre fin.')
    expect((await says(other.person, at, 'Encore un mot')).status).toBe(422)
    const told = (await world.letters()).filter(({ text: words }) =>
      words.includes('Voici ce qui en est retenu'),
    )
    expect(told.map(({ to }) => to)).toEqual(expect.arrayContaining([other.email, steward.person.email]))
    expect(told.map(({ to }) => to)).not.toContain(one.email)
  })

  it('stays in its story when it is opened again, with the reason', async () => {
    const one = await signatory()
    const at = await opened(one.person)
    await one.person.post(`${at}/clore`, { retenu: 'Le mardi.' })
    expect((await one.person.post(`${at}/rouvrir`, { pourquoi: '' })).status).toBe(422)
    await one.person.post(`${at}/rouvrir`, { pourquoi: 'La salle est prise.' })
    const page = await text(at, one.person)
    for (const words of ['Le mardi.', 'La salle est prise.', 'Publier ma réponse'])
      expect(page).toContain(words)
  })

  it('is asked once of whoever opened it, after four weeks of silence', async () => {
    const one = await signatory()
    await opened(one.person, { titre: 'Silence' })
    const asked = async () =>
      (await world.letters()).filter(
        ({ to, subject }) => to === one.email && subject.startsWith('Que retenir'),
      )
    for (const day of ['2026-12-01', '2026-12-14', '2026-12-20', '2027-02-01']) {
      world.setClock(new Date(`${day}T07:00:00Z`))
      await tendDiscussions(world.site)
      await world.settle()
      expect(await asked()).toHaveLength(day < '2026-12-13' ? 0 : 1)
    }
    world.setClock(now)
  })
})
