import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { discussionsDesk, discussionsOf, opening } from '../../test/world/discussions.ts'
import { meetingsOf } from '../../test/world/meetings.ts'
import { newId } from '../kernel/ids.ts'

const now = new Date('2026-11-14T20:00:00Z')
const world = await testSite({ now })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { tending, signatory, text } = meetingsOf(world)
const { opened, says } = discussionsOf(world)

describe('opening', () => {
  it('is opening once under sixteen presses, and tells the stewards by letter', async () => {
    const [steward, them] = [await tending(), await signatory()]
    const form = { ...opening, cle: newId() }
    const sent = await Promise.all(
      Array.from({ length: 16 }, () => them.person.post(`${discussionsDesk}/ouvrir`, form)),
    )
    expect(new Set(sent.map((each) => each.headers.get('location'))).size).toBe(1)
    await world.settle()
    const letters = (await world.letters()).filter(({ text: words }) => words.includes('en travaux'))
    expect(letters.map(({ to }) => to)).toContain(steward.person.email)
    expect(letters.map(({ to }) => to)).not.toContain(them.email)
  })

  it('says beside each field what is wrong, and loses nothing', async () => {
    const them = await signatory()
    const sent = await them.person.post(`${discussionsDesk}/ouvrir`, { titre: 'Une salle', message: '' })
    const html = await sent.text()
    expect(sent.status).toBe(422)
    for (const sentence of ['Écrivez le premier message.', 'Choisissez qui peut la lire.'])
      expect(html).toContain(sentence)
    expect(html).toContain('value="Une salle"')
  })

  it('may be about an article, whose public discussions are then found together', async () => {
    const them = await signatory()
    const [article] = await world.owner`
      select article_id as id, heading from charter_articles_public limit 1`
    const at = await opened(them.person, {
      sur: `article-${article?.id}`,
      lecture: 'public',
      titre: 'Et ici ?',
    })
    expect(await text(at)).toContain(`/charte#${article?.id}`)
    expect(await text(`/discussions?article=${article?.id}`)).toContain('Et ici ?')
    expect(await text('/charte')).toContain(`/discussions?article=${article?.id}`)
  })

  it('begins with one’s territories', async () => {
    const them = await signatory()
    const page = await text('/discussions/ouvrir?sur=article-partage', them.person)
    expect(page).toContain(`${discussionsDesk}/ouvrir?sur=article-partage`)
  })

  it('stops at five a day', async () => {
    const them = await signatory()
    for (let n = 0; n < 5; n++) await opened(them.person)
    const sixth = await them.person.post(`${discussionsDesk}/ouvrir`, { ...opening, cle: newId() })
    expect([sixth.status, await sixth.text()]).toEqual([422, expect.stringContaining('Revenez demain')])
  })
})

describe('a message', () => {
  it('is written once however often it is sent, and shows an association and a role, no name', async () => {
    const [one, other] = [await signatory(), await signatory()]
    const at = await opened(one.person)
    const form = { message: 'La nôtre est libre.', cle: newId() }
    await Promise.all(Array.from({ length: 8 }, () => other.person.post(`${at}/messages`, form)))
    const page = await text(at, one.person)
    expect(page.split('La nôtre est libre.')).toHaveLength(2)
    expect(page).toContain(`${other.name}, représente l’association`)
    expect(page).not.toContain(other.email)
  })

  it('goes by letter to those who follow, not to its author, nor to who stopped', async () => {
    const [one, other, third] = [await signatory(), await signatory(), await signatory()]
    const at = await opened(one.person)
    await third.person.post(`${at}/suivre`, { suivre: 'oui' })
    await says(other.person, at, 'Premier mot')
    await third.person.post(`${at}/suivre`, { suivre: 'non' })
    await says(other.person, at, 'Second mot')
    const whoRead = async (words: string) =>
      (await world.letters()).filter((letter) => letter.text.includes(words)).map(({ to }) => to)
    expect(await whoRead('Premier mot')).toEqual(expect.arrayContaining([one.email, third.email]))
    expect(await whoRead('Second mot')).toContain(one.email)
    for (const words of ['Premier mot', 'Second mot']) expect(await whoRead(words)).not.toContain(other.email)
    expect(await whoRead('Second mot')).not.toContain(third.email)
  })

  it('is taken back by its author alone: its place stays', async () => {
    const [one, other] = [await signatory(), await signatory()]
    const at = await opened(one.person)
    await says(other.person, at, 'Je me suis trompée')
    const page = await text(at, other.person)
    const id = /messages\/([0-9a-f-]{36})\/reprendre/.exec(page)?.[1]
    expect((await one.person.post(`${at}/messages/${id}/reprendre`)).status).toBe(404)
    await other.person.post(`${at}/messages/${id}/reprendre`)
    const after = await text(at, one.person)
    expect(after).not.toContain('trompée')
    expect(after).toContain('Message repris par son auteur le 14 novembre 2026.')
    const kept = await world.owner`select from discussion_messages where words like '%trompée%'`
    expect(kept).toHaveLength(0)
  })

  it('is refused when it is empty or too long, and nothing is lost', async () => {
    const one = await signatory()
    const at = await opened(one.person)
    expect((await says(one.person, at, ' ')).status).toBe(422)
    const long = await says(one.person, at, 'mot '.repeat(1_300))
    expect([long.status, await long.text()]).toEqual([422, expect.stringContaining('mot mot mot')])
  })

  it('among five hundred is found by pages, the oldest first', async () => {
    const one = await signatory()
    const at = await opened(one.person, { lecture: 'public' })
    await world.owner`
      insert into discussion_messages (id, discussion_id, person_id, association_id, capacity, words, written_at)
      select gen_random_uuid(), d.id, ${one.person.person.id}, ${one.id}, 'representative', 'Mot ' || n || '.',
        d.opened_at + n * interval '1 minute'
      from discussions d, generate_series(1, 499) n where d.code = ${at.split('/').at(-1) ?? ''}`
    const page = await text(at)
    expect(page).toContain('Les 469 messages d’avant')
    expect(page.indexOf('Mot 470.')).toBeLessThan(page.indexOf('Mot 499.'))
    const start = await text(`${at}?depuis=debut`)
    expect(start).toContain('Mot 1.')
    expect(start).toContain('Les 469 messages d’après')
    const next = /\?apres=[0-9a-f-]+/.exec(start)?.[0]
    expect(await text(`${at}${next}`)).toContain('Mot 31.')
    const times = []
    for (let n = 0; n < 20; n++) {
      const began = performance.now()
      await text(at)
      times.push(performance.now() - began)
    }
    expect(times.sort((a, b) => a - b)[10]).toBeLessThan(100)
  })
})
