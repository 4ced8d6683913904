import { describe, expect, it } from 'vitest'
import { loadDemoLocalCharters } from '../../db/seeds/demo-local-charters.ts'
import { another } from '../../test/world/another.ts'
import { castSite } from '../../test/world/local.ts'
import { askToSign, linkFor, pressLink, signWholly } from '../../test/world/sign.ts'
import { database } from '../platform/db/database.ts'
import { signaturesOfMailbox } from './queries/own-data.ts'

const site = await castSite()
await loadDemoLocalCharters(database(site.owner), site.site.clock())
const slug = 'charte-de-cooperation-de-valbrume'
const name = 'Charte de coopération de Valbrume'
const both = { slug, texts: ['nationale', slug] }
const here = { slug, texts: [slug] }

/** Two letters of one association, to two mailboxes of hers. @returns the link of each. */
async function twoLetters(one: ReturnType<typeof another>, first: object, second: object): Promise<string[]> {
  const colleague = `collegue-${one.email}`
  await askToSign(site, { ...one, ...first })
  const link = await linkFor(site, one.email)
  await askToSign(site, { ...one, mandate: { 'signer-email': colleague }, ...second })
  return [link, await linkFor(site, colleague)]
}

/** Sixteen presses at once, by turns of the one letter and of the other. */
async function pressAll(links: string[]): Promise<Response[]> {
  return Promise.all(Array.from({ length: 16 }, (_, i) => pressLink(site, links[i % 2] ?? '')))
}

async function inForce(association: string): Promise<{ slug: string; reference: string }[]> {
  return site.owner`select c.slug, s.reference from signatures s join charters c on c.id = s.charter_id
    where s.declared->>'name' = ${association} and s.state = 'in-force' order by c.slug desc`
}

const textOf = async (path: string) => (await (await site.request(path)).text()).replaceAll('\u00a0', ' ')

describe('two letters of one association, pressed at once', () => {
  it('for the same text are one signature, and both mailboxes learn that it is given', async () => {
    const one = another()
    const links = await twoLetters(one, {}, {})
    for (const { status } of await pressAll(links)) expect([303, 200, 409]).toContain(status)
    const rows = await inForce(one.name)
    expect(rows.map((row) => row.slug)).toEqual(['nationale'])
    const pages = await Promise.all(links.map(textOf))
    expect(pages.filter((page) => page.includes(rows[0]?.reference ?? ''))).toHaveLength(1)
    expect(pages.filter((page) => page.includes('C’est déjà fait')).length).toBe(1)
  })

  it('for two different texts are one signature of each, each with its own receipt', async () => {
    const one = another()
    const links = await twoLetters(one, {}, { local: here })
    await pressAll(links)
    const rows = await inForce(one.name)
    expect(rows.map((row) => row.slug)).toEqual(['nationale', slug])
    const [nationalPage, localPage] = await Promise.all(links.map(textOf))
    expect(nationalPage).toContain(rows[0]?.reference)
    expect(localPage).toContain(rows[1]?.reference)
    expect(localPage).toContain(`est signataire de la déclinaison « ${name} »`)
    expect(nationalPage).toContain('est signataire de la charte')
  })

  it('for both texts, and for one of them, are still one row for each text', async () => {
    for (const second of [{ local: both }, { local: here }, {}]) {
      const one = another()
      const links = await twoLetters(one, { local: both }, second)
      await pressAll(links)
      const rows = await inForce(one.name)
      expect(rows.map((row) => row.slug)).toEqual(['nationale', slug])
      const pages = (await Promise.all(links.map(textOf))).join()
      for (const { reference } of rows) expect(pages).toContain(reference)
    }
  })
})

it('the data that a person takes away names each text she signed', async () => {
  const one = another()
  await signWholly(site, { ...one, local: both })
  const taken = (await signaturesOfMailbox(site.site.db, one.email)) as Record<string, unknown>[]
  expect(taken.map(({ declinaison, version }) => ({ declinaison, version }))).toEqual(
    expect.arrayContaining([
      { declinaison: false, version: 1 },
      { declinaison: true, version: 1 },
    ]),
  )
  expect(taken.map(({ texte }) => texte)).toContain(name)
})

describe('the note for the board', () => {
  it('names the texts on the agenda: the national one, a local one, or both', async () => {
    const pages = {
      '': ['Faut-il signer la charte de coopération ?'],
      [`?text=${slug}`]: [
        'la charte de coopération de notre territoire ?',
        `« ${name} », version 1, adoptée le`,
      ],
      [`?text=nationale&text=${slug}`]: ['et celle de notre territoire ?', `et « ${name} » (version 1`],
    }
    for (const [query, words] of Object.entries(pages)) {
      const page = await textOf(`/note-ca${query}`)
      for (const each of words) expect(page, query).toContain(each)
      const paper = await site.request(`/note-ca.pdf${query}`)
      expect(paper.headers.get('content-type')).toBe('application/pdf')
    }
    expect(await textOf(`/note-ca?text=${slug}`)).not.toContain('charte nationale, version')
    expect(await textOf(`/en/note-ca?text=${slug}`)).toContain(`“${name}”, version 1, adopted on`)
  })

  it('is the one of the texts that wait, in the letter and on its page', async () => {
    const one = another()
    const mandate = { ...one.mandate, decided: 'not-yet', body: '', 'decided-on': '' }
    await askToSign(site, { ...one, mandate, local: both })
    const note = `/note-ca?text=nationale&text=${slug}`
    const letter = (await site.letters()).find(({ to }) => to === one.email)
    expect(letter?.text).toContain(note)
    const page = await textOf(await linkFor(site, one.email))
    expect(page.replaceAll('&amp;', '&')).toContain(note)
  })

  it('of a text that nobody may sign is not there', async () => {
    expect((await site.request('/note-ca?text=rien')).status).toBe(404)
  })
})
