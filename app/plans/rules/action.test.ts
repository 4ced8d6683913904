import { describe, expect, it } from 'vitest'
import {
  type ActionSituation,
  type Holding,
  holdingAfter,
  isLate,
  type Verb,
  type WhyNotAct,
  whyNotAct,
} from './action.ts'

const verbs: Verb[] = ['change', 'propose', 'accept', 'decline', 'take', 'hand-back', 'tell', 'retire']
const situation = (of: Partial<ActionSituation> = {}): ActionSituation => ({
  holding: 'open',
  ownerId: undefined,
  progress: 'not-started',
  isRetired: false,
  isPlanStill: false,
  ...of,
})

/** The whole life: where each verb leads, or why not. The owner’s verbs are pressed by the owner. */
const law: Record<Holding, Record<Verb, Holding | WhyNotAct>> = {
  open: {
    ...{ change: 'open', propose: 'proposed', accept: 'not-yours', decline: 'not-yours' },
    ...{ take: 'accepted', 'hand-back': 'not-yours', tell: 'not-yours', retire: 'open' },
  },
  proposed: {
    ...{ change: 'proposed', propose: 'proposed', accept: 'accepted', decline: 'open' },
    ...{ take: 'not-now', 'hand-back': 'not-now', tell: 'not-now', retire: 'proposed' },
  },
  accepted: {
    ...{ change: 'accepted', propose: 'taken', accept: 'not-now', decline: 'not-now' },
    ...{ take: 'taken', 'hand-back': 'open', tell: 'accepted', retire: 'accepted' },
  },
}

describe.each(Object.keys(law) as Holding[])('an action that is %s', (holding) => {
  it.each(verbs)('%s', (verb) => {
    const of = situation({ holding, ownerId: holding === 'open' ? undefined : 'a' })
    const why = whyNotAct(verb, of, 'a')
    expect(why ?? holdingAfter(verb, holding)).toBe(law[holding][verb])
  })
})

it('is answered and told by its owner alone', () => {
  for (const verb of ['accept', 'decline', 'tell', 'hand-back'] as const) {
    expect(whyNotAct(verb, situation({ holding: 'proposed', ownerId: 'a' }), 'b')).toBe('not-yours')
    expect(whyNotAct(verb, situation({ holding: 'accepted', ownerId: 'a' }))).toBe('not-yours')
  }
})

it('changes no more once it is out of the plan, nor while the charter sleeps, but may always be told', () => {
  for (const verb of verbs) {
    expect(whyNotAct(verb, situation({ isRetired: true, ownerId: 'a', holding: 'accepted' }), 'a')).toBe(
      'retired',
    )
    const why = whyNotAct(verb, situation({ isPlanStill: true, ownerId: 'a', holding: 'accepted' }), 'a')
    expect(why).toBe(verb === 'tell' ? undefined : 'still')
  }
})

it('is not handed back once it is done or given up', () => {
  for (const progress of ['done', 'given-up'] as const)
    expect(whyNotAct('hand-back', situation({ holding: 'accepted', ownerId: 'a', progress }), 'a')).toBe(
      'settled',
    )
})

it.each([
  [undefined, 'under-way', false],
  ['2026-11-13', 'under-way', true],
  ['2026-11-13', 'not-started', true],
  ['2026-11-13', 'done', false],
  ['2026-11-13', 'given-up', false],
  ['2026-11-14', 'under-way', false],
] as const)('due on %s and %s: late is %s on the 14th', (dueOn, progress, late) => {
  expect(isLate({ dueOn, progress }, '2026-11-14')).toBe(late)
})
