import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readOwnPath } from './own-path.ts'

it('takes the paths of this site', () => {
  for (const path of ['/', '/equipe', '/en/equipe/charte?vue=apercu', '/charte/versions/2'])
    expect(readOwnPath(path)).toBe(path)
})

it('refuses what leads elsewhere', () => {
  const elsewhere = [
    '',
    'equipe',
    'https://ailleurs.example',
    '//ailleurs.example',
    '/\\ailleurs.example',
    '/x/..//ailleurs.example',
    '/\t/ailleurs.example',
    '/é',
    'javascript:alert(1)',
    `/${'a'.repeat(500)}`,
  ]
  for (const path of elsewhere) expect(readOwnPath(path), path).toBeUndefined()
})

it('never leads a browser to another site', () => {
  const pieces = fc.array(
    fc.constantFrom('/', '\\', '..', '.', ':', '@', '?', '#', 'a', 'x.example', '\t', '%2f'),
  )
  fc.assert(
    fc.property(pieces, (text) => {
      const path = readOwnPath(text.join(''))
      if (path !== undefined) expect(new URL(path, 'https://tissons.example').host).toBe('tissons.example')
    }),
  )
})
