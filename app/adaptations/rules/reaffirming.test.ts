import { expect, it } from 'vitest'
import { whyNotReaffirm } from './reaffirming.ts'

const older = { version: { number: 1, sha256: 'a' }, current: { number: 2, sha256: 'b' } }
const newest = { version: { number: 2, sha256: 'b' }, current: { number: 2, sha256: 'b' } }

it.each([
  ['same', older, 'a', undefined],
  ['same', older, 'b', 'text-changed'],
  ['newer', older, 'b', undefined],
  ['newer', older, 'a', 'text-changed'],
  ['newer', newest, 'b', 'nothing-newer'],
  ['same', newest, 'b', undefined],
] as const)('%s, reading %o and “%s”: %s', (agreement, standing, read, why) => {
  expect(whyNotReaffirm(agreement, standing, read)).toBe(why)
})
