import { expect, it } from 'vitest'
import { longest } from './forms.ts'
import { ownerNamed, wordsOf } from './promise.ts'

it('says a decision in one line, and keeps the whole of a long one', () => {
  expect(wordsOf({ what: 'Ouvrir la salle', dueOn: '2027-01-03' }, '2026-12-01')).toEqual({
    title: 'Ouvrir la salle',
    details: '',
    dueOn: '2027-01-03',
  })
  const what = 'Ouvrir la salle à toutes les associations '.repeat(6).trim()
  const words = wordsOf({ what, dueOn: null }, '2026-12-01')
  expect(words.details).toBe(what)
  expect(words.title.length).toBeLessThanOrEqual(longest.title)
  expect(what.startsWith(words.title.slice(0, -1))).toBe(true)
  expect(words.title).toMatch(/\p{L}…$/u)
})

it('gives an action no day that went by', () => {
  expect(wordsOf({ what: 'Hier', dueOn: '2026-11-30' }, '2026-12-01').dueOn).toBeUndefined()
  expect(wordsOf({ what: 'Aujourd’hui', dueOn: '2026-12-01' }, '2026-12-01').dueOn).toBe('2026-12-01')
})

it('finds the association that is named, and none when two bear the name', () => {
  const among = [{ name: 'Les Glaneurs' }, { name: 'La Toupie' }, { name: 'la toupie' }]
  expect(ownerNamed('LES  glaneurs', among)?.name).toBe('Les Glaneurs')
  expect(ownerNamed('La Toupie', among)).toBeUndefined()
  expect(ownerNamed('', among)).toBeUndefined()
})
