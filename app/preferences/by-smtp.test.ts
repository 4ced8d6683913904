import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { openMailer } from '../platform/mailer/mailer.ts'
import { makeLetter } from '../ui/letter.ts'
import { heedingWishes } from './index.ts'

const { site, visitor } = await testSite({ url: 'https://charte.example' })
const received: string[] = []
const office = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, _session, done) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      received.push(Buffer.concat(chunks).toString())
      done()
    })
  },
})
beforeAll(() => new Promise<void>((listening) => void office.listen(0, '127.0.0.1', listening)))
afterAll(() => new Promise<void>((closed) => office.close(closed)))

it('gives a post office the two headers of a press, and posts nothing after it', async () => {
  const { port } = office.server.address() as AddressInfo
  const smtpUrl = `smtp://127.0.0.1:${port}`
  const mailer = heedingWishes(openMailer({ ...site.config, smtpUrl }), site)
  const letter = makeLetter({
    ...{ lang: 'fr', to: 'ines@glaneurs.example', kind: 'meeting.near' },
    ...{ subject: 'Bientôt', key: 'near 1', blocks: ['Bonjour'] },
  })
  await mailer.post(letter)
  const [source = ''] = received
  const headers = source.slice(0, source.indexOf('\r\n\r\n')).split(/\r\n(?![ \t])/)
  expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  // Mail hosts want the address whole, whatever a line may hold.
  const line = headers.find((header) => header.startsWith('List-Unsubscribe:')) ?? ''
  const [, url = ''] = /^List-Unsubscribe:\s+<(https:\/\/charte\.example\/\S+)>$/.exec(line) ?? []
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
  expect((await visitor().request(url, { method: 'POST', body })).status).toBe(200)
  await mailer.post(letter)
  expect(received).toHaveLength(1)
})
