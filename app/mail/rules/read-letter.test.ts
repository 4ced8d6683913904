import { describe, expect, it } from 'vitest'
import { readLetter, replyAddress, tokenIn } from './read-letter.ts'

function letter(body: string, headers: string[] = []): Buffer {
  const lines = [
    'From: Paul Tessandier <Paul@fildesmots.example>',
    'To: Tissons <reponse+abc123@charte.example>',
    'Subject: =?utf-8?Q?Re=3A_une_salle?=',
    'Message-ID: <one@fildesmots.example>',
    'Content-Type: text/plain; charset=utf-8',
    ...headers,
    '',
    body,
  ]
  return Buffer.from(lines.join('\r\n'))
}

describe('a letter that comes in', () => {
  it('gives what the person wrote, and not what they answered to', async () => {
    const read = await readLetter(
      letter(
        'Oui, avec plaisir.\r\n\r\nLe lun. 24 nov. 2026 à 14:00, Tissons <a@b.example> a écrit :\r\n> Une salle ?',
      ),
    )
    expect(read).toMatchObject({
      from: 'paul@fildesmots.example',
      to: ['reponse+abc123@charte.example'],
      text: 'Oui, avec plaisir.',
      isAutomatic: false,
      hasAttachments: false,
    })
  })

  it.each([
    [
      'Outlook',
      'Oui.\r\n\r\n-----Message d\u0027origine-----\r\nDe : Tissons\r\nÀ : Paul\r\nObjet : x\r\n\r\nUne salle ?',
    ],
    [
      'a phone',
      'Oui.\r\n\r\nEnvoyé de mon iPhone\r\n\r\n> Le 24 nov. 2026 à 14:00, Tissons a écrit :\r\n> Une salle ?',
    ],
  ])('does so for letters of %s', async (_, body) => {
    expect((await readLetter(letter(body))).text).toBe('Oui.')
  })

  it.each([
    ['Auto-Submitted: auto-replied'],
    ['Precedence: bulk'],
    ['List-Id: <liste.example>'],
    ['X-Auto-Response-Suppress: All'],
  ])('knows a machine by “%s”', async (header) => {
    expect((await readLetter(letter('Je suis absent.', [header]))).isAutomatic).toBe(true)
  })

  it('keeps no control character, and no more than a page', async () => {
    const read = await readLetter(letter(`a\u0000b\u202e${'c'.repeat(9000)}`))
    for (const hidden of ['\u0000', '\u202e']) expect(read.text).not.toContain(hidden)
    expect(read.text.length).toBeLessThanOrEqual(5000)
  })

  it('survives a letter that is no letter', async () => {
    expect(await readLetter(Buffer.from([0xff, 0xfe, 0x00]))).toMatchObject({ from: '', isAutomatic: true })
  })
})

describe('an address to answer at', () => {
  it('holds its secret whatever the case a post office gives it', () => {
    const address = replyAddress('reponse@charte.example', 'abc123')
    expect(address).toBe('reponse+abc123@charte.example')
    expect(tokenIn(['x@y.example', address.toUpperCase()], 'reponse@charte.example')).toBe('abc123')
  })

  it('is not one of another domain, nor one without a secret', () => {
    expect(
      tokenIn(['reponse+abc@ailleurs.example', 'reponse@charte.example'], 'reponse@charte.example'),
    ).toBeUndefined()
  })
})
