import { expect, it } from 'vitest'
import { isKnownHere, whyNotVouch } from './vouch.ts'

const neighbour = { isOwn: false, isNetwork: false, hasSigned: true, isNear: true }

it.each([
  ['a neighbour that signed', {}, undefined],
  ['itself', { isOwn: true }, 'own'],
  ['a network', { isNetwork: true }, 'network'],
  ['one that has not signed', { hasSigned: false }, 'not-signed'],
  ['one of the other end of the country', { isNear: false }, 'far'],
] as const)('%s', (_, change, why) => {
  expect(whyNotVouch({ ...neighbour, ...change })).toBe(why)
})

it('takes two neighbours, or the local centre, to be known here', () => {
  const [near, centre] = [{ bySteward: false }, { bySteward: true }]
  expect([[], [near], [near, near], [centre]].map(isKnownHere)).toEqual([false, false, true, true])
})
