import { expect, it } from 'vitest'
import { whyNotLose } from './last.ts'

const ines = { id: 'ines', role: 'representative' } as const
const hugo = { id: 'hugo', role: 'representative' } as const
const nadia = { id: 'nadia', role: 'contributor' } as const

it.each([
  ['the only one who speaks for it', [ines, nadia], 'ines', 'last-representative'],
  ['alone', [ines], 'ines', 'last-representative'],
  ['one of two', [ines, hugo], 'ines', undefined],
  ['a contributor', [ines, nadia], 'nadia', undefined],
  ['someone of elsewhere', [ines, nadia], 'hugo', 'not-there'],
] as const)('%s leaves or stays', (_, places, id, why) => {
  expect(whyNotLose(places, id)).toBe(why)
})
