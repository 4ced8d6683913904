import { expect, it } from 'vitest'
import type { DistrictAnswer } from '../../territories/index.ts'
import { type Candidate, verdictOf } from './verdict.ts'

const district = {
  id: 'qpv:QN99001M',
  kind: 'qpv',
  code: 'QN99001M',
  name: 'Les Glycines',
  hint: '',
} as const
const inside: DistrictAnswer = { answer: 'inside', qpv: [district], sure: 1 }
const outside: DistrictAnswer = { answer: 'outside', qpv: [], sure: 0 }

function candidate(there: DistrictAnswer | undefined, score = 0.95, isFine = true): Candidate {
  return { label: `${score}`, score, isFine, lon: 0, lat: 0, commune: 'Valbrume', there }
}

it('answers for the address that the service is sure of, whatever the guesses behind it', () => {
  expect(verdictOf([candidate(inside), candidate(outside, 0.6)])).toMatchObject({
    is: 'inside',
    label: '0.95',
  })
})

it('answers when several addresses look alike and agree', () => {
  expect(verdictOf([candidate(outside), candidate(outside, 0.94)]).is).toBe('outside')
})

it('asks which one when they do not agree', () => {
  expect(verdictOf([candidate(inside), candidate(outside, 0.94)])).toMatchObject({ is: 'choose' })
  const next: DistrictAnswer = { ...inside, qpv: [{ ...district, code: 'QN99002M' }] }
  expect(verdictOf([candidate(inside), candidate(next, 0.94)]).is).toBe('choose')
})

it('finds a street too vague, unless its whole commune is outside', () => {
  expect(verdictOf([candidate(undefined, 0.9, false)])).toEqual({
    is: 'vague',
    label: '0.9',
    commune: 'Valbrume',
  })
  expect(verdictOf([candidate(inside), candidate(undefined, 0.9, false)]).is).toBe('vague')
  expect(verdictOf([candidate(outside, 0.9, false)]).is).toBe('outside')
})

it('does not trust a guess', () => {
  expect(verdictOf([candidate(inside, 0.4)])).toEqual({ is: 'unknown' })
  expect(verdictOf([])).toEqual({ is: 'unknown' })
})
