import { expect, it } from 'vitest'
import { eventsFor, publicFace } from './face.ts'

const action = { holding: 'accepted' as const, owner: 'a', person: 'Inès', showsPerson: false }

it.each([
  [{}, { owner: 'a', person: '' }],
  [{ showsPerson: true }, { owner: 'a', person: 'Inès' }],
  [{ holding: 'proposed' as const }, { owner: undefined, person: '' }],
])('shows outside the group, of %o, %o', (of, shown) => {
  expect(publicFace({ ...action, ...of })).toMatchObject(shown)
})

it('keeps refusals and questions inside the group', () => {
  const kinds = [
    'added',
    'changed',
    'proposed',
    'accepted',
    'declined',
    'taken',
    'handed-back',
    'told',
    'retired',
  ]
  const events = kinds.map((kind) => ({ kind }))
  expect(eventsFor(events, true)).toEqual(events)
  expect(eventsFor(events, false).map(({ kind }) => kind)).toEqual([
    'added',
    'accepted',
    'taken',
    'told',
    'retired',
  ])
})
