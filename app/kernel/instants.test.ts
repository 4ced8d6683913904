import { expect, it } from 'vitest'
import { addDays, dayOf, readDay, typedDay } from './instants.ts'

it('reads a day as people type it', () => {
  for (const typed of [
    '14/03/2026',
    '14/3/26',
    ' 14.03.2026 ',
    '14-3-2026',
    '14 03 2026',
    '2026-03-14',
    '2026-3-14',
    '14032026',
    '140326',
  ])
    expect(readDay(typed)).toBe('2026-03-14')
})

it('reads nothing in what is not a day', () => {
  for (const typed of [
    '',
    'hier',
    '31/02/2026',
    '00/01/2026',
    '1/13/2026',
    '14/03',
    '14/03/20266',
    '29/02/2025',
  ])
    expect(readDay(typed)).toBeUndefined()
  expect(readDay('29/02/2024')).toBe('2024-02-29')
})

it('knows which day it is in Paris', () => {
  expect(dayOf(new Date('2026-11-14T22:59:00Z'))).toBe('2026-11-14')
  expect(dayOf(new Date('2026-11-14T23:00:00Z'))).toBe('2026-11-15')
})

it('knows it at every instant, in summer and when the clocks change', () => {
  const paris = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Europe/Paris' })
  // Before 1970 and after, by steps that meet every minute of the hour; twice, since days are kept.
  for (const _ of [1, 2])
    for (let at = Date.UTC(1968, 0); at < Date.UTC(2030, 0); at += 49_999_000 * 3)
      expect(dayOf(new Date(at))).toBe(paris.format(at))
})

it('counts days of 24 hours', () => {
  expect(addDays(new Date('2026-11-14T20:00:00Z'), 30).toISOString()).toBe('2026-12-14T20:00:00.000Z')
})

it('writes a day as people type it', () => {
  expect(typedDay('2026-03-14')).toBe('14/03/2026')
  expect(readDay(typedDay('2024-02-29'))).toBe('2024-02-29')
})
