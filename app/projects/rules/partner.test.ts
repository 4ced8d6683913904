import { expect, it } from 'vitest'
import { partnerAfter, partnerStates, partnerVerbs } from './partner.ts'

const ways = partnerStates.flatMap((from) =>
  partnerVerbs.flatMap((verb) =>
    (['partner', 'lead'] as const).map((side) => ({ from, verb, side, to: partnerAfter(from, verb, side) })),
  ),
)

it('makes nobody a partner without its own word', () => {
  const entered = ways.filter(({ to }) => to === 'accepted')
  expect(entered.map(({ from, verb, side }) => `${side} ${verb} ${from}`)).toEqual([
    'lead welcome asking',
    'partner accept invited',
    'partner accept declined',
  ])
  // Those who ask confirmed it from their own mailbox.
  const asked = ways.filter(({ to }) => to === 'asking')
  expect(asked.map(({ verb, side }) => `${side} ${verb}`)).toEqual(['partner confirm'])
})

it('puts nobody out of a project but itself', () => {
  expect(ways.filter(({ from, to }) => from === 'accepted' && to).map(({ side }) => side)).toEqual([
    'partner',
  ])
})

it('asks nobody again who asks already or is in', () => {
  for (const state of ['asking', 'invited', 'accepted'] as const)
    expect(partnerAfter(state, 'invite', 'lead')).toBeUndefined()
})
