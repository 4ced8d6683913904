import { expect, it } from 'vitest'
import { addDays } from '../../kernel/instants.ts'
import { noticedBefore, sleepsOn, whyNotAnswer } from './quiet.ts'

const now = new Date('2026-11-14T09:00:00Z')

it('announces the very day it falls asleep', () => {
  expect(sleepsOn(now)).toEqual(new Date('2027-01-13T09:00:00Z'))
  expect(noticedBefore(sleepsOn(now))).toEqual(now)
  expect(addDays(sleepsOn(now), -60)).toEqual(now)
})

it.each([
  ['alive', '', true, 'words-missing'],
  ['alive', 'On se revoit.', true, undefined],
  ['alive', 'On se revoit.', false, undefined],
  ['alive', 'a'.repeat(1_001), true, 'words-long'],
  ['sleep', '', true, undefined],
  ['sleep', '', false, 'not-yours'],
  ['successors', '', true, undefined],
  ['successors', '', false, undefined],
] as const)('%s with “%s”, steward: %s', (answer, words, isSteward, why) => {
  expect(whyNotAnswer(answer, { words, isSteward })).toBe(why)
})
