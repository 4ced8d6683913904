import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanWording, whyNotWording } from './wording.ts'

const pasted: [string, string, string][] = [
  ['bullets of a word processor', '•\tune salle\n•\tun jardin', '- une salle\n\n- un jardin'],
  ['dashes and numbers', '– prêter\n2) réparer\n3. planter', '- prêter\n\n- réparer\n\n- planter'],
  ['lines cut by a mail', 'Nous nous\nretrouvons\n\nchaque mois', 'Nous nous retrouvons\n\nchaque mois'],
  ['an item that goes on', '- une salle\nlibre le soir', '- une salle libre le soir'],
  ['headings of any size', '# Nos moyens\ntexte', '### Nos moyens\n\ntexte'],
  ['no-break and zero-width spaces', 'une\u00a0\u00a0salle\u200b', 'une salle'],
  ['nothing', ' \n\n ', ''],
]

for (const [what, text, expected] of pasted)
  it(`cleans ${what}`, () => expect(cleanWording(text)).toBe(expected))

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', '-', '#', '•', '*', '1', '.', '\t') }),
      (text) => {
        const once = cleanWording(text)
        expect(cleanWording(once)).toBe(once)
      },
    ),
  )
})

it('asks for a title and a text, of a reasonable length', () => {
  expect(whyNotWording('', 'a')).toEqual({ field: 'titre', reason: 'heading-missing' })
  expect(whyNotWording('a', '')).toEqual({ field: 'texte', reason: 'body-missing' })
  expect(whyNotWording('a', 'b'.repeat(8_001))).toEqual({ field: 'texte', reason: 'too-long' })
  expect(whyNotWording('a', 'b')).toBeUndefined()
})
