import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold, slug, squeeze, squeezeLines } from './text.ts'

it('folds French names for search', () => {
  expect(fold('  L’Œuvre Élan & Cité, n°3 ')).toBe('l oeuvre elan cite n 3')
})

it('folds once for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})

it('drops marks that make one name look like another', () => {
  expect(squeeze('Les\u202e \u200bAmis\u0000  du\n quartier')).toBe('Les Amis du quartier')
})

it('keeps paragraphs', () => {
  expect(squeezeLines('un  \n\n\n\n deux\ntrois ')).toBe('un\n\ndeux\ntrois')
})

it('makes readable addresses', () => {
  expect(slug('Les Glaneurs de Valbrume !')).toBe('les-glaneurs-de-valbrume')
})
