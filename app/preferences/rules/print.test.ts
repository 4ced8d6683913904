import { expect, it } from 'vitest'
import { printIn, printOf, tokenOf } from './print.ts'

const token = tokenOf('key', printOf('key', 'ines@glaneurs.example'))

it('knows a mailbox however it is typed, and only from a token that we made', () => {
  expect(printOf('key', ' Ines@Glaneurs.example ')).toBe(printOf('key', 'ines@glaneurs.example'))
  expect(token).toMatch(/^[\w-]{86}$/)
  expect(printIn('key', token)).toBe(printOf('key', 'ines@glaneurs.example'))
})

it.each([
  ['another key', 'other', token],
  ['a token cut short', 'key', token.slice(0, 85)],
  ['nothing', 'key', ''],
])('%s opens nothing', (_, key, typed) => {
  expect(printIn(key, typed)).toBeUndefined()
})
