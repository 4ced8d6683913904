import nodemailer from 'nodemailer'
import { afterAll, describe, expect, it } from 'vitest'
import { loadDemoPlaces } from '../../db/seeds/demo-places.ts'
import { testSite } from '../../test/site.ts'
import { answered, linkIn, posted, poster } from '../../test/world/aid.ts'
import { receiveLetter } from '../mail/index.ts'
import { listenForLetters } from '../platform/mailer/letters-in.ts'
import { mailboxFolder, storedLetters } from '../platform/mailer/mailer.ts'
import { tendListings } from './index.ts'

const now = new Date('2026-11-14T20:00:00Z')
const site = await testSite({ now })
await loadDemoPlaces(site.owner, new Date('2026-01-01'))

const door = await listenForLetters(
  { port: 0, host: '127.0.0.1' },
  (to) => to.startsWith('reponse'),
  (letter, to) => receiveLetter(site.site, letter, to),
)
afterAll(() => door.stop())
const office = nodemailer.createTransport({
  ...{ host: '127.0.0.1', port: door.port, secure: false },
  ignoreTLS: true,
})

const page = async (path: string) => (await site.request(path)).text()
const lettersTo = async (email: string) =>
  (await site.letters()).filter(({ to, subject }) => to === email && subject.startsWith('Entraide'))

/** Where the newest relayed letter to a mailbox may be answered. */
async function replyAddress(email: string): Promise<string> {
  for (const { source } of await storedLetters(mailboxFolder(site.site.config), 200)) {
    const text = source.toString()
    if (text.includes(`To: ${email}`) && text.includes('reponse+'))
      return /^Reply-To: (.+)$/m.exec(text)?.[1] ?? ''
  }
  throw new Error(`nothing to answer for ${email}`)
}

/** A letter brought by a post office, as a person would have sent it. */
async function reply(from: string, text: string, more: object = {}) {
  await office.sendMail({ from, to: await replyAddress(from), subject: 'Re: Entraide', text, ...more })
  await site.settle()
}

const paul = 'paul@fildesmots.example'

describe('an answer to a listing', () => {
  it('reaches nobody until its mailbox is confirmed, and the letter that asks holds no word of it', async () => {
    const { by, at } = await posted(site)
    const typed = { words: 'Achetez mes montres', name: 'Un inconnu', association: 'Aucune' }
    await site.post(`${at}/repondre`, { ...typed, email: 'victime@ailleurs.example' })
    await site.settle()
    const [asked] = (await site.letters()).filter(({ to }) => to === 'victime@ailleurs.example')
    expect(asked?.text).not.toContain('montres')
    expect(asked?.text).not.toContain('inconnu')
    expect(await lettersTo(by.email)).toEqual([])
    await page(await linkIn(site, 'victime@ailleurs.example', /\/entraide\/reponse\/[\w-]{43}/))
    await site.settle()
    expect(await lettersTo(by.email)).toEqual([])
  })

  it('goes both ways by letter, and neither side ever reads the other’s address', async () => {
    const { by, at } = await posted(site)
    await answered(site, at, paul, 'Bonjour, la nôtre est libre.')
    const [first] = await lettersTo(by.email)
    expect(first?.text).toContain('Bonjour, la nôtre est libre.')
    expect(first?.text).toContain('Paul T. (Le Fil des mots)')
    await reply(
      by.email,
      'Merci, quelle adresse\u00a0?\r\n\r\nLe sam. 14 nov. 2026 à 20:00, Tissons a écrit :\r\n> Bonjour',
    )
    const [second] = await lettersTo(paul)
    expect(second?.text).toContain('Merci, quelle adresse')
    expect(second?.text).toContain(by.name)
    await reply(paul, 'Place des Glycines.')
    const [third] = await lettersTo(by.email)
    expect(third?.text).toContain('Place des Glycines.')
    const words = [first, second, third].map((one) => one?.text).join('')
    for (const address of [by.email, paul]) expect(words).not.toContain(address)
    const kept = await site.owner`select words from answer_messages where words <> ''`
    expect(kept).toHaveLength(0)
  })

  it('is confirmed once, however often it is pressed; a letter brought twice is carried once', async () => {
    const { by, at } = await posted(site)
    const letter = await answered(site, at, 'lea@essai.example')
    await Promise.all(Array.from({ length: 8 }, () => site.post(letter)))
    await site.settle()
    expect(await lettersTo(by.email)).toHaveLength(1)
    const messageId = '<deux-fois@essai.example>'
    await reply(by.email, 'Oui.', { messageId })
    await reply(by.email, 'Oui.', { messageId })
    expect(await lettersTo('lea@essai.example')).toHaveLength(1)
  })

  it('waits for the next day beyond three letters, then leaves in one', async () => {
    const { by, at } = await posted(site)
    await answered(site, at, 'hugo@essai.example', 'Message 1')
    await reply(by.email, 'Dites-nous tout.')
    for (const n of [2, 3, 4, 5]) await reply('hugo@essai.example', `Message ${n}`)
    expect(await lettersTo(by.email)).toHaveLength(3)
    site.setClock(new Date('2026-11-16T21:00:00Z'))
    await tendListings(site.site)
    await site.settle()
    const [latest, ...before] = await lettersTo(by.email)
    expect(before).toHaveLength(3)
    expect(latest?.text).toContain('Message 4')
    expect(latest?.text).toContain('Message 5')
    site.setClock(now)
  })

  it('is stopped by one press of either side: what comes later is told so', async () => {
    const { by, at } = await posted(site)
    await answered(site, at, 'ana@essai.example')
    const address = await replyAddress(by.email)
    const talk = await linkIn(site, by.email, /\/entraide\/conversation\/[\w-]{43}/)
    expect(await page(talk)).toContain('Ne plus rien recevoir')
    await site.post(`${talk}/arreter`)
    await site.post(`${talk}/arreter`)
    expect(await page(talk)).toContain('Cette conversation est arrêtée')
    await office.sendMail({ from: by.email, to: address, subject: 'Re', text: 'Encore un mot' })
    await site.settle()
    expect(await lettersTo('ana@essai.example')).toEqual([])
    const told = (await site.letters()).find(({ to }) => to === by.email)
    expect(told?.subject).toBe('Votre lettre n’a pas été transmise')
  })

  it('is written on its page too, and says that an attachment stayed behind', async () => {
    const { by, at } = await posted(site)
    await answered(site, at, 'ines@essai.example')
    const talk = await linkIn(site, by.email, /\/entraide\/conversation\/[\w-]{43}/)
    expect((await site.post(talk, { words: '' })).status).toBe(422)
    expect((await site.post(talk, { words: 'Écrit sur la page.' })).status).toBe(303)
    await site.settle()
    expect((await lettersTo('ines@essai.example'))[0]?.text).toContain('Écrit sur la page.')
    const attachments = [{ filename: 'plan.pdf', content: 'x' }]
    await reply('ines@essai.example', 'Voici le plan.', { attachments })
    expect((await lettersTo(by.email))[0]?.text).toContain('Une pièce jointe n’a pas été transmise.')
  })

  it('cannot add a header nor another recipient to a letter', async () => {
    const { by, at } = await posted(site, { title: 'Une salle\r\nBcc: tous@ailleurs.example' })
    const typed = {
      words: 'Oui',
      association: 'A\r\nBcc: b@c.example',
      email: 'x@y.example\r\nBcc: z@w.example',
    }
    const refused = await site.post(`${at}/repondre`, { ...typed, name: 'N' })
    expect(refused.status).toBe(422)
    await answered(site, at, 'zoe@essai.example')
    for (const { source } of await storedLetters(mailboxFolder(site.site.config), 5)) {
      const headers = source.toString().split('\n\n')[0] ?? ''
      expect(headers).not.toMatch(/^bcc:/im)
    }
    expect((await lettersTo(by.email))[0]?.subject).toBe(
      'Entraide\u00a0: Une salle Bcc: tous@ailleurs.example',
    )
  })

  it('of a machine is not carried, and a hidden or ended listing takes none', async () => {
    const { by, at, tended } = await posted(site)
    await answered(site, at, 'eva@essai.example')
    await reply(by.email, 'Je suis absente.', { headers: { 'Auto-Submitted': 'auto-replied' } })
    expect(await lettersTo('eva@essai.example')).toEqual([])
    await site.post(tended, { act: 'close' })
    const late = { words: 'Trop tard', name: 'N', association: 'A', email: 'tard@essai.example' }
    expect((await site.post(`${at}/repondre`, late)).status).toBe(303)
    await site.settle()
    expect((await site.letters()).some(({ to }) => to === 'tard@essai.example')).toBe(false)
  })
})

describe('found', () => {
  it('with who answered, it notes a cooperation that waits for their word, once', async () => {
    const { by, at, tended } = await posted(site, { title: 'Une salle pour le loto' })
    await answered(site, at, 'remi@essai.example')
    const who = /name="who" value="([0-9a-f-]{36})"/.exec(await page(tended))?.[1] ?? ''
    const sent = await Promise.all(Array.from({ length: 8 }, () => site.post(tended, { act: 'find', who })))
    expect(sent.map(({ status }) => status)).toEqual(Array(8).fill(303))
    await site.settle()
    const link = await linkIn(site, 'remi@essai.example', /\/cooperation\/[\w-]{43}/)
    expect(await page(link)).toContain(`Avez-vous fait cela avec ${by.name}`)
    const noted = await site.owner`select 1 from cooperations where what = 'Une salle pour le loto'`
    expect(noted).toHaveLength(1)
    expect(await page(at)).toContain('Trouvé')
  })

  it('with an association that is named, or with nobody to note; the rest is said beside the field', async () => {
    const other = await poster(site)
    const { tended } = await posted(site, { title: 'Une friteuse' })
    const wrong = [{}, { who: 'other' }, { who: 'other', with: 'Un club inconnu' }]
    for (const typed of wrong) expect((await site.post(tended, { act: 'find', ...typed })).status).toBe(422)
    expect((await site.post(tended, { act: 'find', who: 'other', with: other.name })).status).toBe(303)
    await site.settle()
    expect(await linkIn(site, other.email, /\/cooperation\/[\w-]{43}/)).toBeDefined()
  })
})
