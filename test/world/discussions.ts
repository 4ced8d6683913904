import { expect } from 'vitest'
import { newId } from '../../app/kernel/ids.ts'
import { receiveLetter } from '../../app/mail/index.ts'
import { mailboxFolder, storedLetters } from '../../app/platform/mailer/mailer.ts'
import type { TestSite } from '../site.ts'
import type { SignedIn } from './people.ts'

export const discussionsDesk = '/espace/territoires/QN99001M/discussions'

/** What is typed to open a discussion, unless a test says otherwise. */
export const opening = {
  sur: 'territoire',
  titre: 'Qui prête une salle en janvier ?',
  message: 'La nôtre est en travaux.\n\nUne idée ?',
  lecture: 'signatories',
}

/** A letter as it left: with what mail programs read. */
export type PostedLetter = { to: string; source: string; replyTo: string; messageId: string }

/** Those who discuss in Les Glycines, and what they do. */
export function discussionsOf({ site, settle }: TestSite) {
  /** Opens a discussion. @returns its address. */
  async function opened(by: SignedIn, more: Record<string, string> = {}): Promise<string> {
    const sent = await by.post(`${discussionsDesk}/ouvrir`, { ...opening, cle: newId(), ...more })
    expect(sent.status).toBe(303)
    await settle()
    return (sent.headers.get('location') ?? '').split('?')[0] ?? ''
  }

  async function says(who: SignedIn, at: string, message: string, more: Record<string, string> = {}) {
    const sent = await who.post(`${at}/messages`, { message, cle: newId(), ...more })
    await settle()
    return sent
  }

  /** Letters to a mailbox as they left, newest first. */
  async function sourcesTo(email: string): Promise<PostedLetter[]> {
    const sources = (await storedLetters(mailboxFolder(site.config))).map(({ source }) => source.toString())
    return sources
      .filter((source) => source.includes(`To: ${email}`))
      .map((source) => ({
        ...{ to: email, source, replyTo: /^Reply-To: (\S+)/im.exec(source)?.[1] ?? '' },
        messageId: /^Message-ID: (\S+)/im.exec(source)?.[1] ?? '',
      }))
  }

  /** Hands a letter over to the site. @returns what became of it. */
  async function posts(letter: Record<string, string>, text: string) {
    const headers = { 'Message-ID': `<${newId()}@essai.example>`, Subject: 'Re: la salle', ...letter }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    const source = [...lines, 'Content-Type: text/plain; charset=utf-8', '', text].join('\r\n')
    const became = await receiveLetter(site, Buffer.from(source))
    await settle()
    return became
  }

  return { opened, says, sourcesTo, posts }
}
