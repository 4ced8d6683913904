import { expect, it } from 'vitest'
import { changedEssentials, saysTheSame } from './editing.ts'
import type { NewListing } from './listing.ts'

const before: NewListing = {
  direction: 'need',
  kind: 'room',
  title: 'Une salle, samedi',
  territoryId: 'qpv:QN99001M',
  listedUntil: '2027-01-01',
}

it('tells what, where and when apart from what is read on the page', () => {
  expect(changedEssentials(before, { ...before, details: 'Calme', capacity: 40 })).toEqual([])
  expect(changedEssentials(before, { ...before, title: 'Une salle,  SAMEDI' })).toEqual([])
  expect(
    changedEssentials(before, { ...before, title: 'Une salle, dimanche', neededBy: '2026-12-20' }),
  ).toEqual(['title', 'day'])
  expect(changedEssentials(before, { ...before, territoryId: 'commune:99001' })).toEqual(['place'])
})

it('knows when nothing was changed, in whatever order it was typed', () => {
  expect(saysTheSame({ ...before, hours: 'soir' }, { hours: 'soir', ...before })).toBe(true)
  expect(saysTheSame(before, { ...before, hours: 'soir' })).toBe(false)
})
