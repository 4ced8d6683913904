import { describe, expect, it } from 'vitest'
import { type CooperationEvent, type CooperationState, type Side, after as stateAfter } from './state.ts'

const states: CooperationState[] = [
  'awaiting-answer',
  'awaiting-agreement',
  'confirmed',
  'declined',
  'taken-back',
  'lapsed',
]
const events: CooperationEvent[] = ['agree', 'correct', 'decline', 'take-back', 'lapse']
const sides: (Side | 'clock')[] = ['noting', 'other', 'clock']

/** As a mediator would say it. Everything else is refused. */
const allowed = new Map<string, CooperationState>([
  ['awaiting-answer agree other', 'confirmed'],
  ['awaiting-answer correct other', 'awaiting-agreement'],
  ['awaiting-answer decline other', 'declined'],
  ['awaiting-answer take-back noting', 'taken-back'],
  ['awaiting-answer lapse clock', 'lapsed'],
  ['awaiting-agreement agree noting', 'confirmed'],
  ['awaiting-agreement decline noting', 'declined'],
  ['awaiting-agreement decline other', 'declined'],
  ['awaiting-agreement lapse clock', 'lapsed'],
  ['lapsed agree other', 'confirmed'],
  ['lapsed decline other', 'declined'],
])

describe('the life of a noted cooperation', () => {
  for (const state of states)
    for (const event of events)
      for (const side of sides) {
        const expected = allowed.get(`${state} ${event} ${side}`)
        it(`${state}, ${event} by ${side}: ${expected ?? 'refused'}`, () =>
          expect(stateAfter(state, event, side)).toBe(expected))
      }

  it('is never confirmed by the association that noted it alone', () => {
    const alone = states.filter((state) => stateAfter(state, 'agree', 'noting'))
    // There, it agrees to the words of the other.
    expect(alone).toEqual(['awaiting-agreement'])
  })
})
