import { expect, it } from 'vitest'
import { weekOf } from './week.ts'

it.each([
  ['a Monday', '2026-11-30T08:00:00Z', '2026-11-30'],
  ['late on a Sunday, still', '2026-11-29T22:30:00Z', '2026-11-23'],
  ['a Monday in Paris already', '2026-11-29T23:30:00Z', '2026-11-30'],
  ['a Saturday, over a new year', '2027-01-02T12:00:00Z', '2026-12-28'],
])('%s belongs to its Monday', (_, at, monday) => {
  expect(weekOf(new Date(at))).toBe(monday)
})
