import { describe, expect, it } from 'vitest'
import {
  type AdoptionRule,
  type Decision,
  type VoiceChoice,
  verdict,
  whyNotCount,
  whyNotSpeak,
} from './adoption.ts'

/** Rule, quorum in per cent, associations, [agree, reservation, objection] → decision. */
const table: [AdoptionRule, number, number, [number, number, number], Decision][] = [
  ['consent', 50, 10, [5, 0, 0], 'adopted'],
  ['consent', 50, 10, [4, 0, 0], 'quorum-missed'],
  ['consent', 50, 10, [3, 2, 0], 'adopted'],
  ['consent', 50, 10, [4, 0, 1], 'objected'],
  ['consent', 50, 10, [9, 0, 1], 'objected'],
  ['consent', 50, 9, [4, 0, 0], 'quorum-missed'],
  ['consent', 50, 9, [5, 0, 0], 'adopted'],
  ['consent', 1, 10, [0, 0, 0], 'quorum-missed'],
  ['consent', 1, 10, [1, 0, 0], 'adopted'],
  ['consent', 100, 3, [3, 0, 0], 'adopted'],
  ['consent', 100, 3, [2, 0, 0], 'quorum-missed'],
  ['two-thirds', 50, 10, [4, 0, 2], 'adopted'],
  ['two-thirds', 50, 10, [2, 2, 2], 'adopted'],
  ['two-thirds', 50, 10, [3, 0, 2], 'too-few-yes'],
  ['two-thirds', 50, 10, [0, 0, 5], 'too-few-yes'],
  ['two-thirds', 60, 10, [5, 0, 0], 'quorum-missed'],
  ['two-thirds', 50, 7, [2, 1, 1], 'adopted'],
  ['two-thirds', 50, 7, [3, 0, 2], 'too-few-yes'],
  ['unanimity', 50, 4, [4, 0, 0], 'adopted'],
  ['unanimity', 50, 4, [3, 1, 0], 'adopted'],
  ['unanimity', 50, 4, [3, 0, 0], 'not-all-spoke'],
  ['unanimity', 50, 4, [3, 0, 1], 'objected'],
  ['unanimity', 50, 4, [1, 0, 0], 'quorum-missed'],
  ['unanimity', 100, 1, [0, 1, 0], 'adopted'],
]

describe('what the voices decide', () => {
  for (const [rule, quorum, voters, [agree, reservation, objection], expected] of table)
    it(`${rule}, quorum ${quorum} %, ${voters} associations: ${agree} agree, ${reservation} with a reservation, ${objection} object → ${expected}`, () => {
      const of = (choice: VoiceChoice, n: number) => Array.from({ length: n }, () => ({ choice }))
      const voices = [...of('agree', agree), ...of('reservation', reservation), ...of('objection', objection)]
      expect(verdict(rule, quorum, voters, voices).outcome).toBe(expected)
    })
})

it('counts when all have spoken, or after the day said beforehand', () => {
  const poll = { closesOn: '2026-11-20', voters: 3, spoken: 2 }
  expect(whyNotCount(poll, '2026-11-20')).toBe('still-open')
  expect(whyNotCount(poll, '2026-11-21')).toBeUndefined()
  expect(whyNotCount({ ...poll, spoken: 3 }, '2026-11-10')).toBeUndefined()
})

it('asks an objection and a reservation for their words', () => {
  expect(whyNotSpeak('agree', '')).toBeUndefined()
  expect(whyNotSpeak('reservation', '')).toBe('reason-missing')
  expect(whyNotSpeak('objection', '')).toBe('reason-missing')
  expect(whyNotSpeak('objection', 'Le calendrier est trop court.')).toBeUndefined()
  expect(whyNotSpeak('abstain', '')).toBe('unknown-choice')
  expect(whyNotSpeak('objection', 'a'.repeat(2_001))).toBe('too-long')
})
