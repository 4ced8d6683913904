import { expect, it } from 'vitest'
import { readEmail } from './email.ts'

it('reads an address as people type it', () => {
  const read = [
    ['ines@exemple.fr', 'ines@exemple.fr'],
    [' Ines.L@Exemple.FR ', 'Ines.L@exemple.fr'],
    ['mailto:contact+asso@sous.domaine.example', 'contact+asso@sous.domaine.example'],
    ['ines @exemple.fr', 'ines@exemple.fr'],
  ] as const
  for (const [typed, value] of read) expect(readEmail(typed)).toEqual({ ok: true, value })
})

it('says what is wrong', () => {
  expect(readEmail('  ')).toEqual({ ok: false, reason: 'email-missing' })
  expect(readEmail(`${'a'.repeat(260)}@exemple.fr`)).toEqual({ ok: false, reason: 'email-long' })
  const wrong = [
    'ines',
    'ines@',
    '@exemple.fr',
    'ines@exemple',
    'a@b@c.fr',
    'ines@exemple..fr',
    '.a@b.fr',
    'a..b@c.fr',
  ]
  const injections = [
    'ines@exemple.fr\nbcc:x@y.fr',
    'ines@exemple.fr,x@y.fr',
    '<ines@exemple.fr>',
    'é@exemple.fr',
  ]
  for (const typed of [...wrong, ...injections])
    expect(readEmail(typed), typed).toEqual({ ok: false, reason: 'email-wrong' })
})
