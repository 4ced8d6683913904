import type { AddressInfo } from 'node:net'
import hoodiecrow from 'hoodiecrow-imap'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { testSite } from '../../test/site.ts'
import { makeLog } from '../platform/log.ts'
import { fetchLetters } from '../platform/mailer/letters-fetched.ts'
import { makeReplyAddress, receiveLetter } from './index.ts'

const { site, owner } = await testSite({ now: new Date('2026-11-14T20:00:00Z') })
const subject = { purpose: 'essai', subjectId: '0193d1a0-0000-7000-8000-000000000001', side: 'other' }
let sent = 0

async function letter(text: string): Promise<string> {
  const to = await makeReplyAddress(site.db, 'reponse@tissons.invalid', subject, site.clock())
  sent += 1
  const head = `From: paul@fildesmots.example\r\nTo: ${to}\r\nMessage-ID: <imap${sent}@x.example>`
  return `${head}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`
}

/** A real IMAP conversation with a post office in memory. */
async function postOffice(messages: string[]) {
  const office = hoodiecrow({
    plugins: ['IDLE'],
    users: { reponse: { password: 'se@cret' } },
    storage: { INBOX: { messages: messages.map((raw) => ({ raw })) } },
  })
  await new Promise<void>((resolve) => office.listen(0, '127.0.0.1', resolve))
  const { port } = office.server.address() as AddressInfo
  return { office, url: `imap://reponse:se%40cret@127.0.0.1:${port}/INBOX` }
}

async function wordsKept(): Promise<string[]> {
  const rows = await owner<{ text: string }[]>`select text from received_letters order by received_at, id`
  return rows.map(({ text }) => text)
}

const running: { stop(): Promise<void> }[] = []
afterAll(() => Promise.all(running.map((one) => one.stop())))

describe('letters fetched from a mailbox by IMAP', () => {
  it('are taken when they wait and as they come, and marked as read', async () => {
    const { office, url } = await postOffice([await letter('Elle attendait.')])
    running.push(fetchLetters(url, (source) => receiveLetter(site, source), makeLog('error')))
    await expect.poll(wordsKept).toContain('Elle attendait.')
    office.appendMessage('INBOX', [], false, await letter('Elle arrive.'))
    await expect.poll(wordsKept, { timeout: 5_000 }).toContain('Elle arrive.')
    await expect.poll(() => unread(office)).toBe(0)
  })

  it('that could not be kept stay unread, and are taken once they can', async () => {
    const { office, url } = await postOffice([await letter('Encore une fois.')])
    let broken = true
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const takeIn = async (source: Buffer) => {
      if (broken) throw new Error('the database is away')
      await receiveLetter(site, source)
    }
    running.push(fetchLetters(url, takeIn, makeLog('error'), { look: 200, retry: 100 }))
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(unread(office)).toBe(1)
    broken = false
    await expect.poll(wordsKept).toContain('Encore une fois.')
    await expect.poll(() => unread(office)).toBe(0)
    said.mockRestore()
  })

  it('are looked for again when the post office was away', async () => {
    const { office, url } = await postOffice([])
    await new Promise<void>((resolve) => office.close(resolve))
    const said: string[] = []
    const log = { ...makeLog('error'), error: (event: string) => said.push(event) }
    const fetched = fetchLetters(url, async () => {}, log as never, { look: 200, retry: 50 })
    await expect.poll(() => said.length).toBeGreaterThan(1)
    expect(new Set(said)).toEqual(new Set(['letters.unfetched']))
    await fetched.stop()
  })
})

function unread(office: ReturnType<typeof hoodiecrow>): number {
  return office.getMailbox('INBOX').messages.filter(({ flags }) => !flags.includes('\\Seen')).length
}
