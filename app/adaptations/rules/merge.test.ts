import fc from 'fast-check'
import { expect, it } from 'vitest'
import { merge } from './merge.ts'

const before = 'Nous prêtons nos salles. Nous partageons les informations utiles.'

it('puts together two changes that do not touch', () => {
  const mine = before.replace('nos salles', 'nos salles et nos cuisines')
  const theirs = before.replace('utiles', 'utiles chaque mois')
  const merged = merge(mine, before, theirs)
  expect(merged.clean).toBe(true)
  expect(merged.text).toBe(
    'Nous prêtons nos salles et nos cuisines. Nous partageons les informations utiles chaque mois.',
  )
})

it('shows both sentences where two people changed the same words, and loses neither', () => {
  const mine = before.replace('nos salles', 'une salle le soir')
  const theirs = before.replace('nos salles', 'deux salles le samedi')
  const merged = merge(mine, before, theirs)
  expect(merged.clean).toBe(false)
  const conflict = merged.stretches.find((stretch) => 'mine' in stretch)
  expect(conflict).toEqual({
    mine: 'Nous prêtons une salle le soir. ',
    before: 'Nous prêtons nos salles. ',
    theirs: 'Nous prêtons deux salles le samedi. ',
  })
  expect(merged.text).toContain('une salle le soir')
  expect(merged.text).toContain('deux salles le samedi')
  expect(merged.text).toContain('informations utiles')
})

it('takes the side that changed when the other did not', () => {
  const changed = `${before} Et nos véhicules.`
  expect(merge(changed, before, before).text).toBe(changed)
  expect(merge(before, before, changed).text).toBe(changed)
  expect(merge(changed, before, changed)).toMatchObject({ clean: true, text: changed })
})

it('never loses a word that somebody added', () => {
  const word = fc.constantFrom('salle', 'jardin', 'vélo', 'repas', 'lien', 'fête.', 'livre.')
  const text = fc.array(word, { maxLength: 12 }).map((list) => list.join(' '))
  fc.assert(
    fc.property(text, text, (mine, theirs) => {
      const { text: merged } = merge(`${mine} MOI`, 'salle jardin vélo', `${theirs} EUX`)
      expect(merged).toContain('MOI')
      expect(merged).toContain('EUX')
    }),
  )
})
