import nodemailer from 'nodemailer'
import { afterAll, describe, expect, it } from 'vitest'
import { castSite, loic, openedCharter, signedInAs, yann } from '../../test/world/local.ts'
import { newId } from '../kernel/ids.ts'
import { receiveLetter } from '../mail/index.ts'
import { listenForLetters } from '../platform/mailer/letters-in.ts'
import { mailboxFolder, storedLetters } from '../platform/mailer/mailer.ts'

const site = await castSite()
const address = await openedCharter(site)
const steward = await signedInAs(site, loic)
const door = await listenForLetters(
  { port: 0, host: '127.0.0.1' },
  (to) => to.startsWith('reponse'),
  async (letter, to) => void (await receiveLetter(site.site, letter, to)),
)
afterAll(() => door.stop())
const post = nodemailer.createTransport({
  host: '127.0.0.1',
  port: door.port,
  secure: false,
  ignoreTLS: true,
})

/** Loïc proposes another wording; Yann has it in his mailbox. @returns its page, and where a letter answers it. */
async function proposed(titre: string): Promise<{ page: string; replyTo: string }> {
  const added = await steward.post(`${address}/projet/ajouter`, {
    ou: 'article',
    titre,
    texte: 'Nous prêtons.',
  })
  const block = added.headers.get('location')?.split('#')[1] ?? ''
  const sent = await steward.post(`${address}/projet/blocs/${block}/autre-redaction`, {
    ...{ titre, texte: 'Nous prêtons tout.', raison: 'Plus simple.', revision: '1', cle: newId() },
  })
  await site.settle()
  const letters = await storedLetters(mailboxFolder(site.site.config))
  const source =
    letters.map(({ source }) => source.toString()).find((one) => one.includes(`To: ${yann}`)) ?? ''
  return { page: sent.headers.get('location') ?? '', replyTo: /^Reply-To: (\S+)/im.exec(source)?.[1] ?? '' }
}

async function answers(to: string, text: string): Promise<void> {
  await post.sendMail({ from: yann, to, subject: 'Re: une autre rédaction', text })
  await site.settle()
}

const shown = async (page: string) => (await steward.request(page)).text()
const unheard = async () =>
  (await site.letters()).filter(
    ({ to, subject }) => to === yann && subject.includes('n’a pas pu être ajoutée'),
  )

describe('an answer to the letter of a proposal', () => {
  it('becomes a comment of that association, without what it answered to, and its words are forgotten', async () => {
    const { page, replyTo } = await proposed('Répondue')
    await answers(
      replyTo,
      'Bonne idée.\n\nLe 14 nov. 2026 à 20:00, Tissons <site@tissons.example> a écrit :\n> Bonjour,',
    )
    const text = await shown(page)
    expect(text).toContain('Bonne idée.')
    expect(text).toContain('Cap Numérique')
    expect(text).not.toContain('a écrit')
    const kept = await site.owner`select id from received_letters where text <> ''`
    expect(kept).toHaveLength(0)
  })

  it('that is too long, or comes when it is decided, is answered with the reason', async () => {
    const { page, replyTo } = await proposed('Trop longue')
    await answers(replyTo, 'Un mot. '.repeat(300))
    expect((await unheard())[0]?.text).toContain('trop longue pour un avis')
    expect(await shown(page)).toContain('Personne n’a encore donné son avis.')
    await steward.post(`${page}/decision`, { faire: 'accept' })
    await answers(replyTo, 'Trop tard ?')
    expect((await unheard())[0]?.text).toContain('déjà décidée')
    expect(await shown(page)).not.toContain('Trop tard')
  })

  it('stops with the seat', async () => {
    const { page, replyTo } = await proposed('Partie')
    await site.owner`update local_seats set until = now()
      where person_id = (select id from people where email = ${yann})`
    await answers(replyTo, 'Encore là ?')
    expect(await shown(page)).not.toContain('Encore là')
    expect((await unheard()).some(({ text }) => text.includes('ne faites plus partie'))).toBe(true)
  })
})
