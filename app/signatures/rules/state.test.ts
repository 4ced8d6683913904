import { describe, expect, it } from 'vitest'
import { after, isGiven, type SignatureEvent, type SignatureState, transitions } from './state.ts'

const states = Object.keys(transitions) as SignatureState[]
const events: SignatureEvent[] = [
  'submit',
  'submit-undecided',
  'decide',
  'confirm-first',
  'confirm-last',
  'take-new-text',
  'lapse',
  'contest',
  'dismiss-contest',
  'withdraw',
  'yield',
  'take-over',
  'sign-in-meeting',
  'correct',
  'take-back',
  'replace',
]

/** The table as a lawyer would read it: state, event, state after. Every other pair is refused. */
const allowed: [SignatureState, SignatureEvent, SignatureState][] = [
  ['draft', 'submit', 'awaiting-confirmation'],
  ['draft', 'submit-undecided', 'awaiting-decision'],
  ['draft', 'lapse', 'lapsed'],
  ['awaiting-decision', 'decide', 'awaiting-confirmation'],
  ['awaiting-decision', 'take-new-text', 'awaiting-decision'],
  ['awaiting-decision', 'lapse', 'lapsed'],
  ['awaiting-confirmation', 'confirm-first', 'awaiting-confirmation'],
  ['awaiting-confirmation', 'confirm-last', 'in-force'],
  ['awaiting-confirmation', 'take-new-text', 'awaiting-confirmation'],
  ['awaiting-confirmation', 'lapse', 'lapsed'],
  ['awaiting-confirmation', 'yield', 'lapsed'],
  ['in-force', 'withdraw', 'withdrawn'],
  ['in-force', 'contest', 'contested'],
  ['draft', 'take-over', 'in-force'],
  ['draft', 'sign-in-meeting', 'in-force'],
  ['in-force', 'correct', 'in-force'],
  ['in-force', 'take-back', 'withdrawn'],
  ['in-force', 'replace', 'withdrawn'],
  ['contested', 'dismiss-contest', 'in-force'],
  ['contested', 'withdraw', 'withdrawn'],
  ['in-force', 'yield', 'lapsed'],
  ['contested', 'yield', 'lapsed'],
]

describe('the life of a signature', () => {
  for (const state of states)
    for (const event of events) {
      const expected = allowed.find(([from, what]) => from === state && what === event)?.[2]
      it(`${state}, ${event}: ${expected ?? 'refused'}`, () => expect(after(state, event)).toBe(expected))
    }

  it('never leaves withdrawn or lapsed: signing again is a new signature', () => {
    expect(transitions.withdrawn).toEqual({})
    expect(transitions.lapsed).toEqual({})
  })

  it('counts a contested signature until somebody decides', () => {
    expect(states.filter(isGiven)).toEqual(['in-force', 'contested'])
  })
})
