import { describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { discussionsDesk, discussionsOf } from '../../test/world/discussions.ts'
import { meetingsOf } from '../../test/world/meetings.ts'

const now = new Date('2026-11-14T20:00:00Z')
const world = await testSite({ now })
await loadDemoPlaces(world.owner, new Date('2026-01-01'))
const { tending, signatory, text } = meetingsOf(world)
const { opened, says, sourcesTo, posts } = discussionsOf(world)

/** A discussion, and a member who has its latest letter in their mailbox. */
async function talked(more: Record<string, string> = {}) {
  const [steward, them] = [await tending(), await signatory()]
  const at = await opened(steward, more)
  await them.person.post(`${at}/suivre`, { suivre: 'oui' })
  await says(steward, at, 'La mairie propose la salle des fêtes.')
  const [letter] = await sourcesTo(them.email)
  return { steward, them, at, letter, to: letter?.replyTo ?? '' }
}

const quoted = '\n\nLe 14 nov. 2026 à 20:00, Tissons <site@tissons.example> a écrit :\n> La mairie propose'
const unheard = async (email: string) =>
  (await world.letters()).filter(({ to, subject }) => to === email && subject.includes('n’a pas pu être'))
const kept = () => world.owner`select from received_letters where text <> '' or subject <> ''`

describe('an answer by letter', () => {
  it('becomes a message of that association, without what it answered to, and reaches the others', async () => {
    const { steward, them, at, to } = await talked()
    expect(await posts({ From: them.email, To: to }, `La nôtre aussi est libre.${quoted}`)).toBe('taken')
    const page = await text(at, steward)
    expect(page).toContain('La nôtre aussi est libre.')
    expect(page).toContain(`${them.name}, représente l’association`)
    expect(page).not.toContain('a écrit')
    expect(page).not.toContain(them.email)
    const told = (await world.letters()).find(({ to: whom }) => whom === steward.person.email)
    expect(told?.text).toContain('La nôtre aussi est libre.')
    expect(told?.text).not.toContain(them.email)
    expect(await kept()).toHaveLength(0)
  })

  it('is one message when a post office delivers it twice, or a machine says the same long words again', async () => {
    const { them, at, to } = await talked()
    const letter = { From: them.email, To: to, 'Message-ID': '<une@essai.example>' }
    const words = 'Je suis en congé jusqu’à lundi, merci de votre patience.'
    expect(await posts(letter, words)).toBe('taken')
    expect(await posts(letter, words)).toBe('known')
    expect(await posts({ ...letter, 'Message-ID': '<deux@essai.example>' }, words)).toBe('taken')
    expect((await text(at, them.person)).split('en congé')).toHaveLength(2)
  })

  it('of a machine is never a message, and is not answered', async () => {
    const { them, at, to } = await talked()
    const before = (await world.letters()).length
    const machine = [
      { 'Auto-Submitted': 'auto-replied' },
      { Precedence: 'bulk' },
      { From: 'MAILER-DAEMON@essai.example' },
    ]
    for (const headers of machine) await posts({ From: them.email, To: to, ...headers }, 'Absence du bureau')
    expect(await text(at, them.person)).not.toContain('Absence du bureau')
    expect(await world.letters()).toHaveLength(before)
  })

  it('from a colleague who had a copy is not said in their place', async () => {
    const { them, at, to } = await talked()
    await posts({ From: 'collegue@essai.example', To: to }, 'Je réponds à tous')
    expect(await text(at, them.person)).not.toContain('Je réponds à tous')
    expect((await unheard(them.email))[0]?.text).toContain('d’une autre boîte aux lettres')
  })

  it('to a closed discussion is answered with its outcome; too long, with the reason', async () => {
    const { steward, them, at, to } = await talked()
    await posts({ From: them.email, To: to }, 'un mot '.repeat(800))
    expect(await unheard(them.email)).toHaveLength(0)
    await steward.post(`${at}/clore`, { retenu: 'La salle des fêtes, le mardi.' })
    await world.settle()
    await posts({ From: them.email, To: to }, 'Trop tard ?')
    expect((await unheard(them.email))[0]?.text).toContain('La salle des fêtes, le mardi.')
    expect(await text(at, steward)).not.toContain('Trop tard')
  })

  it('stops with the place', async () => {
    const { steward, them, at, to } = await talked()
    await world.owner`update memberships set ended_at = now() where person_id = ${them.person.person.id}`
    await posts({ From: them.email, To: to }, 'Encore là ?')
    expect(await text(at, steward)).not.toContain('Encore là')
    expect((await unheard(them.email))[0]?.text).toContain('Vous ne pouvez plus écrire')
  })
})

describe('the letters of a discussion', () => {
  it('stay one thread in a mailbox: same subject, one beginning, names of their own', async () => {
    const { steward, them, at } = await talked()
    await says(steward, at, 'Une autre idée.')
    const [second, first] = await sourcesTo(them.email)
    const began = (source: string) => /^References: (\S+)/im.exec(source)?.[1]
    expect(began(first?.source ?? '')).toMatch(/^<[0-9a-f]{32}@/)
    expect(began(second?.source ?? '')).toBe(began(first?.source ?? ''))
    expect(second?.messageId).not.toBe(first?.messageId)
    expect(second?.source).toMatch(/^Auto-Submitted: auto-generated/im)
    expect(second?.source).toMatch(/^List-Unsubscribe:\s+<\S+\/discussions\/arret\/[\w-]{43}>/im)
    const letters = (await world.letters()).filter(({ to }) => to === them.email).slice(0, 2)
    expect(new Set(letters.map(({ subject }) => subject)).size).toBe(1)
  })

  it('begin with that of the first message', async () => {
    const them = await signatory()
    const steward = await tending()
    const at = await opened(them.person)
    await says(them.person, at, 'Personne ?')
    const [second, first] = await sourcesTo(steward.person.email)
    expect(second?.source).toContain(`In-Reply-To: ${first?.messageId}`)
  })

  it.each([
    [
      'the word stop',
      async (to: string, from: string) => void (await posts({ From: from, To: to }, `STOP.${quoted}`)),
    ],
    [
      'one press of its link',
      async (_to: string, from: string) => {
        const letter = (await world.letters()).find(({ to }) => to === from)
        const path = /\/discussions\/arret\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? ''
        expect(await text(path)).toContain('Ne plus recevoir')
        for (const _ of [1, 2]) expect((await world.post(path)).status).toBe(200)
      },
    ],
  ])('stop at %s', async (_, stop) => {
    const { steward, them, at, to } = await talked()
    await stop(to, them.email)
    await says(steward, at, 'Un mot de plus.')
    const told = (await world.letters()).filter(({ text: words }) => words.includes('Un mot de plus.'))
    expect(told.map((letter) => letter.to)).not.toContain(them.email)
    expect(await text(at, steward)).not.toContain('STOP')
  })

  it('are few in a day: the rest comes the next morning, in one', async () => {
    const { tendDiscussions } = await import('./index.ts')
    const { steward, them, at } = await talked()
    for (let n = 1; n <= 9; n++) await says(steward, at, `Idée numéro ${n}.`)
    const received = async () =>
      (await world.letters()).filter(({ to, subject }) => to === them.email && subject.startsWith('['))
    expect(await received()).toHaveLength(8)
    world.setClock(new Date('2026-11-15T06:30:00Z'))
    await tendDiscussions(world.site)
    await tendDiscussions(world.site)
    world.setClock(now)
    const [morning, ...others] = await received()
    expect(others[0]?.text).toContain('numéro 7')
    expect(morning?.text).toMatch(/numéro 8[\s\S]*numéro 9/)
  })
})

describe('opening by letter', () => {
  /** Their own address, from the letter that brings it. */
  async function addressOf(them: Awaited<ReturnType<typeof signatory>>): Promise<string> {
    await them.person.post(`${discussionsDesk}/adresse`)
    await world.settle()
    return (await sourcesTo(them.email))[0]?.replyTo ?? ''
  }

  it('makes the subject a title, is read by the signatories here, and says where it stands', async () => {
    const [steward, them] = [await tending(), await signatory()]
    const to = await addressOf(them)
    await posts({ From: them.email, To: to, Subject: 'Un atelier couture' }, 'Qui viendrait ?')
    const desk = await text(discussionsDesk, steward)
    expect(desk).toContain('Un atelier couture')
    expect(await text('/discussions')).not.toContain('Un atelier couture')
    const [letter] = await sourcesTo(them.email)
    expect(letter?.replyTo).toMatch(/^reponse\+/)
    await posts({ From: them.email, To: letter?.replyTo ?? '' }, 'Le jeudi plutôt.')
    const at = /(\/discussions\/[a-z0-9]{10})">Un atelier couture/.exec(desk)?.[1] ?? ''
    expect(await text(at, steward)).toContain('Le jeudi plutôt.')
  })

  it('asks for a title, for the usual mailbox, and for a place here', async () => {
    const them = await signatory()
    const to = await addressOf(them)
    await posts({ From: them.email, To: to, Subject: '' }, 'Sans objet')
    expect((await unheard(them.email))[0]?.text).toContain('n’avait pas d’objet')
    await posts({ From: 'autre@essai.example', To: to, Subject: 'Ailleurs' }, 'Bonjour')
    await world.owner`update memberships set ended_at = now() where person_id = ${them.person.person.id}`
    await posts({ From: them.email, To: to, Subject: 'Trop tard' }, 'Bonjour')
    const [{ n } = { n: -1 }] = await world.owner<{ n: number }[]>`
      select count(*)::int as n from discussions where title in ('Ailleurs', 'Trop tard')`
    expect(n).toBe(0)
  })
})
