import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { another } from '../../test/world/another.ts'
import { askToSign, fillIn, linkFor, pressLink, signWholly } from '../../test/world/sign.ts'
import { freeFromOneNetwork, lettersADay } from './rules/posting.ts'

const start = new Date('2026-11-14T20:00:00Z')
const site = await testSite({ now: start })
await loadDemoPlaces(site.owner, start)

async function textOf(path: string): Promise<string> {
  return (await site.request(path)).text()
}

describe('the form never says who is known', () => {
  it('thanks an association that has signed and one that has not with the same page', async () => {
    const [known, unknown] = [another(), another()]
    await signWholly(site, known)
    const stranger = { 'signer-email': 'curieux@essai.example' }
    const pages = []
    for (const { association } of [known, unknown]) {
      const { at, fields } = await fillIn(site, { association, mandate: stranger })
      const sent = await site.post(`${at}/relecture`, fields)
      expect(sent.status).toBe(303)
      pages.push(await textOf(sent.headers.get('location') ?? ''))
    }
    expect(pages[0]?.replace(/\/signer\/[\w-]+/g, '')).toBe(pages[1]?.replace(/\/signer\/[\w-]+/g, ''))
  })

  it('tells by letter that a named association has already signed: its name is public', async () => {
    const one = another()
    await signWholly(site, one)
    await askToSign(site, { ...one, mandate: { 'signer-email': 'tresoriere@essai.example' } })
    const letter = (await site.letters()).find(({ to }) => to === 'tresoriere@essai.example')
    expect(letter?.subject).toBe(`${one.name} a déjà signé la charte`)
    expect(letter?.text).not.toMatch(/\/signature\//)
  })

  it('does not tell a stranger, by letter or by link, that an unnamed association has signed', async () => {
    const one = another()
    await signWholly(site, { ...one, reading: { publication: 'counted' } })
    await askToSign(site, { ...one, mandate: { 'signer-email': 'voisin@essai.example' } })
    const letter = (await site.letters()).find(({ to }) => to === 'voisin@essai.example')
    expect(letter?.subject).toBe(`Signer la charte au nom de ${one.name}`)
    expect(await textOf(await linkFor(site, 'voisin@essai.example'))).toContain(
      `Signer au nom de ${one.name}`,
    )
  })

  it('verifies the receipt of an unnamed association without naming it', async () => {
    const one = another()
    const link = await signWholly(site, { ...one, reading: { publication: 'counted' } })
    const [reference] = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{3}/.exec(await textOf(link)) ?? []
    const page = await textOf(`/verifier/${reference}`)
    expect(page).toContain('une association qui a choisi de ne pas être nommée')
    expect(page).not.toContain(one.name)
  })

  it('answers every address alike when links are asked for again', async () => {
    const one = another()
    await signWholly(site, one)
    const pages = []
    for (const email of [one.email, 'inconnue@essai.example']) {
      const answer = await site.post('/retrouver', { email })
      pages.push((await answer.text()).replaceAll(email, ''))
    }
    expect(pages[0]).toBe(pages[1])
    await site.settle()
    const [none, found] = await site.letters()
    expect(found?.text).toContain(`Le reçu de ${one.name}`)
    expect(none?.text).toContain('nous ne connaissons aucune signature')
  })
})

describe('the post', () => {
  it(`sends a mailbox ${lettersADay} letters a day at most, and the page does not tell`, async () => {
    const email = 'assaillie@essai.example'
    for (let i = 0; i < lettersADay + 2; i += 1)
      await askToSign(site, { ...another(), mandate: { 'signer-email': email } })
    const letters = (await site.letters()).filter(({ to }) => to === email)
    expect(letters).toHaveLength(lettersADay)
  })

  it('lets a whole meeting room ask from one address: the first letters at once, the others a little later', async () => {
    const room = await fillAMeetingRoom()
    const delays = await room.delays()
    expect(delays.slice(0, freeFromOneNetwork).every((delay) => delay === 0)).toBe(true)
    expect(delays.length).toBe(freeFromOneNetwork + 5)
    expect(Math.max(...delays)).toBe(50)
  })

  it('gives a place back when a button is pressed', async () => {
    const asked = Array.from({ length: 8 }, another)
    for (const one of asked) {
      await askToSign(site, one)
      expect((await pressLink(site, await linkFor(site, one.email))).status).toBe(303)
    }
    const [row] = await site.owner`select count(*)::int as n from letter_requests
      where pressed_at is null and signer_id in (select id from signers where confirmed_at is not null)`
    expect(row?.n).toBe(0)
  })
})

/** Sixty-five associations of one room ask within the same minute, from one network. */
async function fillAMeetingRoom() {
  site.setClock(new Date(start.getTime() + 7 * 86_400_000))
  const before = await lastFact()
  for (let i = 0; i < freeFromOneNetwork + 5; i += 1) {
    const { at, fields } = await fillIn(site, another())
    expect((await site.post(`${at}/relecture`, fields)).status).toBe(303)
  }
  return {
    async delays() {
      const facts = await site.owner`
        select at, payload->>'notBefore' as later from facts
        where name = 'signature.requested' and id > ${before} order by id`
      return facts.map(({ at, later }) => (later ? (new Date(later).getTime() - at.getTime()) / 1000 : 0))
    },
  }
}

async function lastFact(): Promise<number> {
  const [row] = await site.owner`select coalesce(max(id), 0)::int as id from facts`
  return row?.id
}
