import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readWords } from './words.ts'

it('finds the addresses of a letter and leaves the full stop outside', () => {
  expect(readWords('Ouvrez http://localhost:3000/connexion/a-b_c. Merci')).toEqual([
    { text: 'Ouvrez ' },
    { text: 'http://localhost:3000/connexion/a-b_c', href: 'http://localhost:3000/connexion/a-b_c' },
    { text: '. Merci' },
  ])
})

it('never makes a link of another kind of address', () => {
  expect(readWords('javascript:alert(1) data:text/html,x').some((words) => words.href)).toBe(false)
})

it('loses no character', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.webUrl())), (pieces) => {
      const paragraph = pieces.join(' ')
      expect(
        readWords(paragraph)
          .map((words) => words.text)
          .join(''),
      ).toBe(paragraph)
    }),
  )
})
