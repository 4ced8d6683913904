import { expect, it } from 'vitest'
import { addDays } from '../../kernel/instants.ts'
import { type Clock, mandateState } from './mandate-clock.ts'

const now = new Date('2026-11-24T12:00:00Z')
const ago = (days: number) => addDays(now, -days)
const fresh: Clock = { confirmedAt: ago(10), termEndsOn: null, askedAt: null, askedTimes: 0 }

it.each<[string, Partial<Clock>, string]>([
  ['confirmed this month', {}, 'fine'],
  ['a year without a word', { confirmedAt: ago(366) }, 'due'],
  ['a term that ended yesterday', { termEndsOn: '2026-11-23', confirmedAt: ago(100) }, 'due'],
  ['a term that ends in spring', { termEndsOn: '2027-04-01', confirmedAt: ago(100) }, 'fine'],
  ['a term that ended, and “still me” since', { termEndsOn: '2026-11-01' }, 'fine'],
  ['asked last week', { confirmedAt: ago(380), askedAt: ago(7), askedTimes: 1 }, 'asked'],
  ['asked last month', { confirmedAt: ago(400), askedAt: ago(31), askedTimes: 1 }, 'due'],
  ['asked three times', { confirmedAt: ago(470), askedAt: ago(31), askedTimes: 3 }, 'silent'],
  ['asked before the last “still me”', { confirmedAt: ago(366), askedAt: ago(370), askedTimes: 3 }, 'due'],
])('%s', (_, clock, state) => {
  expect(mandateState({ ...fresh, ...clock }, now)).toBe(state)
})
