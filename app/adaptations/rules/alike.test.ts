import fc from 'fast-check'
import { expect, it } from 'vitest'
import { alike, nearness, wordsOf } from './alike.ts'

const text = (body: string, heading = '') => ({ heading, body })
const bodies = (groups: { body: string }[][]) => groups.map((group) => group.map(({ body }) => body))

it('puts near wordings together, whatever their accents, plurals and small words', () => {
  const one = 'Nous prêtons nos salles aux associations voisines.'
  const two = 'Prêter une salle à une association voisine'
  const three = 'Un repas de quartier chaque été.'
  expect(bodies(alike([text(one), text(three), text(two)]))).toEqual([[one, two], [three]])
})

it('keeps apart texts that share one word only', () => {
  const texts = ['Une salle pour les jeunes musiciens', 'Une salle de lecture et un jardin']
  expect(alike(texts.map((body) => text(body)))).toHaveLength(2)
})

it('keeps every text once, in its order', () => {
  const word = fc.constantFrom('salle', 'jardin', 'vélo', 'repas', 'livre', 'le', '…')
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 6 })), (lists) => {
      const texts = lists.map((list, n) => ({ ...text(list.join(' ')), n }))
      const kept = alike(texts).flat()
      expect(kept.map(({ n }) => n).toSorted((a, b) => a - b)).toEqual(texts.map(({ n }) => n))
      for (const group of alike(texts))
        expect(group.map(({ n }) => n)).toEqual(group.map(({ n }) => n).toSorted((a, b) => a - b))
    }),
  )
})

it('says the same of two texts in both directions', () => {
  const [one, other] = [wordsOf(text('Prêter une salle')), wordsOf(text('Prêter des vélos et une remorque'))]
  expect(nearness(one, other)).toBe(nearness(other, one))
  expect(nearness(one, one)).toBe(1)
})
