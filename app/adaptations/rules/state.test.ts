import { expect, it } from 'vitest'
import { type LocalState, type Situation, stateAfter, type Verb, verbsOf, whyNotMove } from './state.ts'

const ready = { hasVersion: false, stewardAssociations: 2, stewards: 2, blocks: 1 }
const states: LocalState[] = ['open', 'drafting', 'proposed', 'adopted', 'asleep', 'closed']
const verbs: Verb[] = ['draft', 'propose', 'take-back', 'adopt', 'revise', 'sleep', 'wake', 'close', 'reopen']

/** From each state, by each verb: before a first adoption, then with a version in force. */
const table: Record<LocalState, Partial<Record<Verb, [LocalState | 'no-version', LocalState]>>> = {
  open: { draft: ['drafting', 'drafting'], sleep: ['asleep', 'asleep'], close: ['closed', 'closed'] },
  drafting: {
    propose: ['proposed', 'proposed'],
    'take-back': ['no-version', 'adopted'],
    sleep: ['asleep', 'asleep'],
    close: ['closed', 'closed'],
  },
  proposed: { adopt: ['adopted', 'adopted'], 'take-back': ['drafting', 'drafting'] },
  adopted: { revise: ['drafting', 'drafting'], sleep: ['asleep', 'asleep'], close: ['closed', 'closed'] },
  asleep: { wake: ['drafting', 'adopted'], close: ['closed', 'closed'] },
  closed: { reopen: ['drafting', 'adopted'] },
}

for (const state of states)
  for (const verb of verbs)
    for (const hasVersion of [false, true]) {
      const expected = table[state][verb]?.[hasVersion ? 1 : 0] ?? 'not-now'
      it(`from ${state}${hasVersion ? ', with a version,' : ''} ${verb} leads to ${expected}`, () => {
        const of: Situation = { ...ready, state, hasVersion }
        expect(whyNotMove(verb, of) ?? stateAfter(verb, of)).toBe(expected)
      })
    }

it('writes, proposes and revises only with two stewards of two associations', () => {
  const pairs: [LocalState, Verb][] = [
    ['open', 'draft'],
    ['drafting', 'propose'],
    ['adopted', 'revise'],
    ['closed', 'reopen'],
  ]
  for (const [state, verb] of pairs) {
    expect(whyNotMove(verb, { ...ready, state, stewards: 1, stewardAssociations: 1 })).toBe(
      'stewards-missing',
    )
    expect(whyNotMove(verb, { ...ready, state, stewardAssociations: 1 })).toBe('stewards-missing')
  }
  expect(whyNotMove('close', { ...ready, state: 'adopted', stewards: 1 })).toBeUndefined()
})

it('proposes no charter in which nothing was written here', () => {
  expect(whyNotMove('propose', { ...ready, state: 'drafting', blocks: 0 })).toBe('nothing-written')
})

it('offers the verbs of a state, and never adoption as a button', () => {
  expect(verbsOf({ ...ready, state: 'proposed' })).toEqual(['take-back'])
  expect(verbsOf({ ...ready, state: 'drafting' })).toEqual(['propose', 'sleep', 'close'])
})
