import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from './instants.ts'
import { hourOf, instantInParis, readHour } from './paris-time.ts'

describe('an hour as a person types it', () => {
  it.each([
    ['18h30', '18:30'],
    ['18 h 30', '18:30'],
    ['18h', '18:00'],
    ['9:05', '09:05'],
    ['1830', '18:30'],
    ['9', '09:00'],
  ])('%s is %s', (typed, hour) => {
    expect(readHour(typed)).toBe(hour)
  })

  it.each(['', 'midi', '24h', '18h60', '18h3', '-1', '18h30h30'])('“%s” is no hour', (typed) => {
    expect(readHour(typed)).toBeUndefined()
  })
})

describe('the clock of Paris', () => {
  it('is one hour ahead in winter and two in summer', () => {
    expect(instantInParis('2026-12-03', '18:30')?.toISOString()).toBe('2026-12-03T17:30:00.000Z')
    expect(instantInParis('2026-07-01', '18:30')?.toISOString()).toBe('2026-07-01T16:30:00.000Z')
  })

  it('skips an hour in March, and repeats one in October: the first is meant', () => {
    expect(instantInParis('2027-03-28', '02:30')).toBeUndefined()
    expect(instantInParis('2027-10-31', '02:30')?.toISOString()).toBe('2027-10-31T00:30:00.000Z')
  })

  it('comes back to the same instant, whatever the day', () => {
    const range = {
      min: new Date('2024-01-01T00:00:00Z'),
      max: new Date('2040-01-01T00:00:00Z'),
      noInvalidDate: true,
    }
    fc.assert(
      fc.property(fc.date(range), (date) => {
        const minute = new Date(Math.floor(date.getTime() / 60_000) * 60_000)
        const back = instantInParis(dayOf(minute), hourOf(minute))
        const apart = minute.getTime() - (back?.getTime() ?? 0)
        // The repeated hour of October is the only doubt.
        return apart === 0 || apart === 3_600_000
      }),
    )
  })
})
