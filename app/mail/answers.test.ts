import { simpleParser } from 'mailparser'
import { expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { type LetterKind, letterKinds } from '../kernel/letter-kinds.ts'
import { mailboxFolder, storedLetters } from '../platform/mailer/mailer.ts'
import { makeLetter } from '../ui/letter.ts'
import { receiveLetter } from './index.ts'

const world = await testSite()
const { site, settle, letters, request } = world
const kinds = Object.keys(letterKinds) as LetterKind[]

async function replyToOf(kind: LetterKind, lang: 'fr' | 'en'): Promise<string> {
  const draft = { lang, kind, to: 'ines@voisins.example', subject: kind, key: `${kind} ${lang}` }
  await site.mailer.post(makeLetter({ ...draft, blocks: ['Bonjour'] }))
  const [newest] = await storedLetters(mailboxFolder(site.config), 1)
  return (await simpleParser(newest?.source ?? '')).replyTo?.value[0]?.address ?? ''
}

const answer = (from: string, to: string) =>
  receiveLetter(
    site,
    Buffer.from(`From: ${from}\nTo: ${to}\nSubject: Re\nMessage-ID: <${from}>\n\nMerci !\n`),
  )

it.each(kinds)(
  'an answer to a letter %s is answered, in its language, with a page that opens',
  async (kind) => {
    for (const lang of ['fr', 'en'] as const) {
      const from = `${kind}-${lang}@essai.example`
      const to = await replyToOf(kind, lang)
      expect(to).toBe(`reponse+lettre-${lang}-${kind}@tissons.invalid`)
      // Some post offices change the case of what stands before the @.
      expect(await answer(from, to.toUpperCase())).toBe('strayed')
      await settle()
      const told = (await letters()).find((letter) => letter.to === from)
      expect(told?.subject).toBe(
        lang === 'fr' ? 'Votre lettre n’est arrivée chez personne' : 'Your letter reached nobody',
      )
      const links = [...(told?.text ?? '').matchAll(/^http:\S+$/gm)].map(([url]) => url)
      expect(links).toHaveLength(kind === 'mail.strayed' ? 1 : 2)
      for (const url of links) expect([200, 303]).toContain((await request(url)).status)
    }
  },
)

it('keeps the address of a letter that somebody hears', async () => {
  const draft = { lang: 'fr' as const, kind: 'aid.relayed' as const, to: 'ines@voisins.example' }
  const replyTo = 'reponse+0123@tissons.invalid'
  await site.mailer.post(
    makeLetter({ ...draft, subject: 'Une salle', key: 'heard', replyTo, blocks: ['Bonjour'] }),
  )
  const [newest] = await storedLetters(mailboxFolder(site.config), 1)
  expect((await simpleParser(newest?.source ?? '')).replyTo?.value[0]?.address).toBe(replyTo)
})
