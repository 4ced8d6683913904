import { expect, it } from 'vitest'
import type { VoiceManner } from './adoption.ts'
import { whyNotCarry } from './carrying.ts'

const manners: VoiceManner[] = ['link', 'proxy', 'phone', 'room']

for (const known of [undefined, ...manners])
  for (const manner of manners) {
    const expected = manner !== 'link' && known === 'link' ? 'said-itself' : undefined
    it(`a voice given by ${known ?? 'nobody'} and then by ${manner}: ${expected ?? 'taken'}`, () => {
      expect(whyNotCarry({ isVoter: true, known, manner, carriesAnother: false })).toBe(expected)
    })
  }

it('carries one voice beside its own, and none of a stranger', () => {
  const free = { isVoter: true, known: undefined, carriesAnother: true }
  expect(whyNotCarry({ ...free, manner: 'proxy' })).toBe('one-proxy-only')
  expect(whyNotCarry({ ...free, manner: 'room' })).toBeUndefined()
  expect(whyNotCarry({ ...free, isVoter: false, manner: 'link' })).toBe('not-a-voter')
})
