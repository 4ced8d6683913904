import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldName, otherReadings, slipsOf, wordsOf } from './words.ts'

const word = fc.string({ unit: fc.constantFrom(...'abcdefg'), minLength: 1, maxLength: 9 })

it('a name is searched without accents, and its lost letters are read as e', () => {
  expect(foldName('Élan & Cité')).toBe('elan cite')
  expect(foldName('D\ufffdmocratie')).toBe('democratie')
  expect(otherReadings('P\ufffdche d\ufffdici')).toContain('pache')
  expect(otherReadings("L'Avenir")).toEqual([])
  expect(wordsOf('fil et fil')).toEqual(['fil', 'et'])
  expect(wordsOf('')).toEqual([])
})

it('a word reaches another by one slip exactly when the other reaches it', () => {
  expect(slipsOf('fete')).toEqual(expect.arrayContaining(['fetes', 'fet', 'tete', 'ftee']))
  expect(slipsOf('fete')).not.toContain('fete')
  fc.assert(
    fc.property(word, (one) => {
      for (const other of slipsOf(one).slice(0, 40)) if (other) expect(slipsOf(other)).toContain(one)
    }),
    { numRuns: 20 },
  )
})
