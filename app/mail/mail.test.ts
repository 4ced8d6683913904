import nodemailer from 'nodemailer'
import { afterAll, describe, expect, it } from 'vitest'
import { testSite } from '../../test/site.ts'
import { listenForLetters } from '../platform/mailer/letters-in.ts'
import { forgetWords, makeReplyAddress, receiveLetter, replyFor } from './index.ts'

const { site, settle, letters, owner, request } = await testSite({ now: new Date('2026-11-14T20:00:00Z') })
const replyTo = 'reponse@tissons.invalid'
const subject = { purpose: 'essai', subjectId: '0193d1a0-0000-7000-8000-000000000001', side: 'other' }
const address = async () => (await makeReplyAddress(site.db, replyTo, subject, site.clock())) ?? ''

let sent = 0
function source(
  to: string,
  { from = 'paul@fildesmots.example', text = 'Oui.', id = `<${++sent}@x.example>` } = {},
) {
  return Buffer.from(
    [
      `From: ${from}`,
      `To: ${to}`,
      `Message-ID: ${id}`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
    ].join('\r\n'),
  )
}

async function latest() {
  const [fact] = await owner<{ letterId: string }[]>`
    select payload->>'letterId' as "letterId" from facts where name = 'mail.replied' order by id desc limit 1`
  return fact && replyFor(site.db, fact.letterId, 'essai')
}

describe('an answer to one of our letters', () => {
  it('is kept for the room it is about, until it was acted on', async () => {
    expect(await receiveLetter(site, source(await address()))).toBe('taken')
    const reply = await latest()
    expect(reply).toMatchObject({ ...{ subjectId: subject.subjectId, side: 'other', text: 'Oui.' } })
    await site.transaction((tx) => forgetWords(tx, reply?.letterId ?? ''))
    expect(await latest()).toBeUndefined()
  })

  it('is taken once, however often the post office brings it', async () => {
    const letter = source(await address())
    const all = await Promise.all(Array.from({ length: 16 }, () => receiveLetter(site, letter)))
    expect(all.filter((one) => one === 'taken')).toHaveLength(1)
    expect(all.filter((one) => one === 'known')).toHaveLength(15)
  })

  it('to an address that leads nowhere is told so, twice a day at most', async () => {
    const from = 'maryse@oiseaux.example'
    const strayed = []
    for (let i = 0; i < 4; i++)
      strayed.push(await receiveLetter(site, source('reponse+perdu@tissons.invalid', { from })))
    expect(strayed).toEqual(['strayed', 'strayed', 'ignored', 'ignored'])
    await settle()
    const told = (await letters()).filter(({ to }) => to === from)
    expect(told.map(({ subject }) => subject)).toEqual(
      Array(2).fill('Votre lettre n’est arrivée chez personne'),
    )
  })

  it('from a machine is neither taken nor answered', async () => {
    const letter = Buffer.from(
      `From: absent@x.example\r\nTo: ${await address()}\r\nAuto-Submitted: auto-replied\r\nMessage-ID: <a@x>\r\n\r\nJe suis absent.`,
    )
    expect(await receiveLetter(site, letter)).toBe('ignored')
  })

  it('no longer reaches anybody after half a year', async () => {
    const old = await makeReplyAddress(site.db, replyTo, subject, new Date('2026-01-01'))
    expect(await receiveLetter(site, source(old ?? '', { from: 'tard@x.example' }))).toBe('strayed')
  })
})

let broken = false
const door = await listenForLetters(
  { port: 0, host: '127.0.0.1' },
  (to) => to.startsWith('reponse'),
  async (letter, to) => {
    if (broken) throw new Error('the database is away')
    await receiveLetter(site, letter, to)
  },
)
afterAll(() => door.stop())
const post = nodemailer.createTransport({
  host: '127.0.0.1',
  port: door.port,
  secure: false,
  ignoreTLS: true,
})
const mail = async () => ({
  from: 'paul@fildesmots.example',
  to: await address(),
  subject: 'Re',
  text: 'D’accord pour samedi.',
})

describe('letters brought by SMTP', () => {
  it('are said to be kept once they are', async () => {
    const { response } = await post.sendMail(await mail())
    expect(response).toContain('250')
    expect(await latest()).toMatchObject({ text: 'D’accord pour samedi.' })
  })

  it('to anybody else are refused: nothing is relayed', async () => {
    await expect(post.sendMail({ ...(await mail()), to: 'quelquun@ailleurs.example' })).rejects.toThrow('550')
  })

  it('are to be brought again when they could not be kept', async () => {
    broken = true
    await expect(post.sendMail(await mail())).rejects.toThrow('451')
    broken = false
    await expect(post.sendMail(await mail())).resolves.toBeDefined()
  })

  it('that are too large are refused', async () => {
    const attachments = [{ filename: 'photo.jpg', content: Buffer.alloc(3 * 1024 * 1024) }]
    await expect(post.sendMail({ ...(await mail()), attachments })).rejects.toThrow('552')
  })
})

describe('letters brought by a post office over HTTP', () => {
  const box = (headers: Record<string, string>, body: Buffer) =>
    request('/courrier', {
      method: 'POST',
      headers: { 'content-type': 'message/rfc822', ...headers },
      body: new Uint8Array(body),
    })

  it('are kept with the secret agreed on, and refused with any other or none', async () => {
    const letter = source(await address(), { text: 'Par la poste.' })
    expect((await box({}, letter)).status).toBe(403)
    site.config.inboundSecret = 'un long secret'
    expect((await box({ authorization: 'Bearer autre' }, letter)).status).toBe(403)
    expect((await box({ authorization: 'Bearer un long secret' }, letter)).status).toBe(204)
    expect(await latest()).toMatchObject({ text: 'Par la poste.' })
  })
})
