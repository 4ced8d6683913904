import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashSecret, keyedHash, newId, newReference, newSecret, readReference } from './ids.ts'

it('makes UUIDs of version 7 that sort by time', () => {
  const early = newId(1_000)
  const late = newId(2_000_000_000_000)
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(early < late).toBe(true)
})

it('makes secrets of 256 bits and keeps their hash only', () => {
  expect(Buffer.from(newSecret(), 'base64url')).toHaveLength(32)
  expect(hashSecret('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

it('reads a code however it was typed', () => {
  const reference = newReference()
  expect(reference).toMatch(/^\w{4}-\w{4}-\w{3}$/)
  expect(readReference(` ${reference.toLowerCase().replaceAll('-', ' ')} `)).toBe(reference)
})

it('sees every mistyped character', () => {
  const characters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
  const reference = newReference()
  fc.assert(
    fc.property(fc.nat(9), fc.nat(29), (place, index) => {
      const typed = reference.replaceAll('-', '')
      const wrong = characters[index] ?? ''
      // The first and last letters of the alphabet share a remainder of 29.
      fc.pre(characters.indexOf(typed[place] ?? '') % 29 !== index % 29)
      expect(readReference(typed.slice(0, place) + wrong + typed.slice(place + 1))).toBeUndefined()
    }),
  )
})

it('refuses what is no code', () => {
  for (const text of ['', 'hello', '0000-0000-000', 'K7MR-4PXD']) expect(readReference(text)).toBeUndefined()
})

it('recognises a value under one key only', () => {
  expect(keyedHash('a', 'x')).toBe(keyedHash('a', 'x'))
  expect(keyedHash('a', 'x')).not.toBe(keyedHash('b', 'x'))
  expect(keyedHash('a', 'x')).not.toBe(keyedHash('a', 'y'))
})
