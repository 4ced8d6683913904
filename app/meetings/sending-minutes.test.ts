import { simpleParser } from 'mailparser'
import { expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { meetingsDesk, meetingsOf } from '../../test/world/meetings.ts'
import { receiveLetter } from '../mail/index.ts'
import { mailboxFolder, storedLetters } from '../platform/mailer/mailer.ts'

const before = new Date('2026-12-03T16:00:00Z')
const after = new Date('2026-12-03T19:40:00Z')
const world = await testSite({ now: before })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { tending, signatory, convened, text } = meetingsOf(world)

const words = 'La fête aura lieu dans la cour'
const decided = 'Demander les bancs'

/** A meeting that was, with a signatory and a club that did not sign invited; its minutes are for some. */
async function held(lecture: 'group' | 'signatories' | 'public') {
  world.setClock(before)
  const [steward, them] = [await tending(), await signatory()]
  const at = await convened(steward, { titre: `Préparer ${Math.random()}` })
  const club = `club${Math.random()}@essai.example`
  await steward.post(`${at}/inviter`, { association: [them.id], autres: `Un club, ${club}` })
  await world.settle()
  world.setClock(after)
  await steward.post(`${at}/compte-rendu`, { texte: words, lecture })
  await steward.post(`${at}/decisions`, { quoi: decided, qui: 'La ludothèque', pour: '03/01/2027' })
  return { steward, them, at, club }
}

const present = (nom: string) => ({ acte: 'present', nom, combien: '2', cle: crypto.randomUUID() })

async function press(at: string, by: { post: typeof world.post }) {
  const sent = await by.post(`${at}/compte-rendu/envoyer`)
  await world.settle()
  return sent.headers.get('location')
}

const minutesTo = async (email: string) =>
  (await world.letters()).filter((one) => one.to === email && one.subject.startsWith('Compte rendu'))

it('tells each association that was invited once, however often it is pressed', async () => {
  const { steward, them, club, at } = await held('public')
  expect(await minutesTo(them.email)).toHaveLength(0)
  const sent = await Promise.all(Array.from({ length: 8 }, () => steward.post(`${at}/compte-rendu/envoyer`)))
  expect(sent.map((one) => one.headers.get('location')).toSorted()).toEqual([
    ...Array(7).fill(`${at}?fait=told-0`),
    `${at}?fait=told-2`,
  ])
  await world.settle()
  for (const to of [them.email, club]) {
    const [letter, ...more] = await minutesTo(to)
    expect(more).toEqual([])
    expect(letter?.text).toContain(`${decided} (La ludothèque, avant le 3 janvier 2027)`)
    expect(letter?.text).not.toContain('n’est pas lu par tout le monde')
    const link = /\/rencontre\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? ''
    expect(await text(link)).toContain(words)
  }
  expect(await text(at, steward)).toContain('Prévenues le 3 décembre 2026')
})

it('tells only those who may read, and later those who may since', async () => {
  const { steward, them, club, at } = await held('signatories')
  expect(await press(at, steward)).toBe(`${at}?fait=told-1`)
  expect(await minutesTo(club)).toEqual([])
  const [letter] = await minutesTo(them.email)
  expect(letter?.text).toContain(`cette lettre est pour ${them.name}`)
  await steward.post(`${at}/compte-rendu`, { texte: words, lecture: 'public' })
  expect(await press(at, steward)).toBe(`${at}?fait=told-1`)
  expect(await minutesTo(club)).toHaveLength(1)
  expect(await minutesTo(them.email)).toHaveLength(1)
})

it('tells those who were there of what is for them alone, also who came without an invitation', async () => {
  const { steward, them, club, at } = await held('group')
  const walker = await signatory()
  expect(await press(at, steward)).toBe(`${at}?fait=told-0`)
  expect(await text(at, walker.person)).not.toContain(words)
  await steward.post(`${at}/en-direct`, present(walker.name))
  await steward.post(`${at}/en-direct`, present('UN  CLUB'))
  expect(await press(at, steward)).toBe(`${at}?fait=told-2`)
  expect(await minutesTo(them.email)).toEqual([])
  expect(await minutesTo(club)).toHaveLength(1)
  const [letter] = await minutesTo(walker.email)
  expect(letter?.text).toContain(`http://localhost:3000${at}`)
  expect(await text(at, walker.person)).toContain(words)
  expect(await text(at, them.person)).not.toContain(words)
})

it('is silent when the minutes were kept for fewer between the press and the post', async () => {
  const { steward, them, at } = await held('public')
  await steward.post(`${at}/compte-rendu/envoyer`)
  await steward.post(`${at}/compte-rendu`, { texte: words, lecture: 'group' })
  await world.settle()
  expect(await minutesTo(them.email)).toEqual([])
})

it('leaves in peace who wanted no letter of this meeting', async () => {
  const { steward, them, club, at } = await held('public')
  const [letter] = (await world.letters()).filter(({ to }) => to === club)
  const link = /\/rencontre\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? ''
  await world.post(`${link}/lettres`, { lettres: 'non' })
  expect(await press(at, steward)).toBe(`${at}?fait=told-1`)
  expect(await minutesTo(club)).toEqual([])
  expect(await minutesTo(them.email)).toHaveLength(1)
})

it('waits for the meeting and for something written, and is for those who tend it', async () => {
  world.setClock(before)
  const [steward, them] = [await tending(), await signatory()]
  const at = await convened(steward)
  await steward.post(`${at}/inviter`, { association: [them.id] })
  await steward.post(`${at}/compte-rendu`, { texte: words, lecture: 'public' })
  expect(await text(at, steward)).not.toContain('Envoyer le compte rendu')
  expect(await press(at, steward)).toBe(at)
  world.setClock(after)
  expect(await text(at, steward)).toContain('Envoyer le compte rendu')
  expect(await text(at, them.person)).not.toContain('Envoyer le compte rendu')
  expect((await them.person.post(`${at}/compte-rendu/envoyer`)).status).toBe(404)
  await steward.post(`${at}/compte-rendu`, { texte: '', lecture: 'public' })
  expect(await press(at, steward)).toBe(at)
  expect(await minutesTo(them.email)).toEqual([])
  expect(at).toContain(meetingsDesk)
})

/** Where an answer to the newest letter goes. */
async function replyAddress(): Promise<string> {
  const [newest] = await storedLetters(mailboxFolder(world.site.config), 1)
  return (await simpleParser(newest?.source ?? '')).replyTo?.value[0]?.address ?? ''
}

it('answers who answers its letter by how minutes are read and corrected, not by how to say that one comes', async () => {
  const { steward, club, at } = await held('public')
  await press(at, steward)
  const [from, to] = [club, await replyAddress()]
  const answer = `From: ${from}\nTo: ${to}\nSubject: Re\nMessage-ID: <${from}>\n\nIl manque les bancs.\n`
  expect(await receiveLetter(world.site, Buffer.from(answer))).toBe('strayed')
  await world.settle()
  const [told] = (await world.letters()).filter((one) => one.to === from)
  expect(told?.text).toContain('son compte rendu se corrige')
  expect(told?.text).toContain('http://localhost:3000/discussions')
  expect(told?.text).not.toContain('dire si vous venez')
})
