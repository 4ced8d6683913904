import { expect, it } from 'vitest'
import { dueBetween } from './reminding.ts'

const now = new Date('2026-11-14T09:00:00Z')

it.each([
  ['before', '2026-11-14', '2026-11-28'],
  ['after', '2026-09-15', '2026-11-07'],
] as const)('reminds %s for days from %s to %s', (kind, from, to) => {
  expect(dueBetween(kind, now)).toEqual({ from, to })
})
