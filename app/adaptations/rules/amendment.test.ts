import { expect, it } from 'vitest'
import { type AmendmentState, type Ruling, rulingOn, stateAfterRuling, whyNotRule } from './amendment.ts'

const open = { state: 'open' as const, isCurrent: true, isBeingWritten: true, words: '' }
const steward = { ...open, isAuthor: false, isSteward: true }
const author = { ...open, isAuthor: true, isSteward: false }
const member = { ...open, isAuthor: false, isSteward: false }
const rulings: Ruling[] = ['accept', 'merge', 'decline', 'withdraw']

it('is decided by stewards, withdrawn by its author, and left alone by the others', () => {
  const table = (of: Parameters<typeof whyNotRule>[1]) => rulings.map((ruling) => whyNotRule(ruling, of))
  expect(table({ ...steward, words: 'Trop long.' })).toEqual([undefined, undefined, undefined, 'not-yours'])
  expect(table(author)).toEqual(['not-yours', 'not-yours', 'not-yours', undefined])
  expect(table(member)).toEqual(['not-yours', 'not-yours', 'not-yours', 'not-yours'])
})

it('declines with a reason only', () => {
  expect(whyNotRule('decline', steward)).toBe('reason-missing')
})

it('accepts as it is only what was written against today’s words', () => {
  expect(whyNotRule('accept', { ...steward, isCurrent: false })).toBe('block-changed')
  expect(whyNotRule('merge', { ...steward, isCurrent: false })).toBeUndefined()
  expect(whyNotRule('accept', { ...steward, isBeingWritten: false })).toBe('not-now')
})

it('is accepted as it is only when its words are kept to the letter', () => {
  const proposed = { heading: 'Les salles', body: 'Le soir.' }
  const retouched = [
    { ...proposed, body: 'Le soir, sauf le lundi.' },
    { ...proposed, heading: 'Une salle' },
  ]
  expect(rulingOn('accept', proposed, { ...proposed })).toBe('accept')
  for (const kept of retouched) {
    expect(rulingOn('accept', proposed, kept)).toBe('merge')
    expect(rulingOn('decline', proposed, kept)).toBe('decline')
  }
})

it('is decided once', () => {
  for (const state of ['accepted', 'merged', 'declined', 'withdrawn'] as AmendmentState[])
    for (const ruling of rulings)
      expect(whyNotRule(ruling, { ...steward, isAuthor: true, state, words: 'Oui.' })).toBe('already-decided')
  expect(rulings.map(stateAfterRuling)).toEqual(['accepted', 'merged', 'declined', 'withdrawn'])
})
