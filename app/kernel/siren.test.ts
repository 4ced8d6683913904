import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSiren, readSiret, sirenOf } from './siren.ts'

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${length - 1}}$`))
const sirens = withCheck(digits(8), readSiren)
const sirets = sirens
  .chain((siren) =>
    withCheck(
      fc.stringMatching(/^[0-9]{4}$/).map((more) => siren + more),
      readSiret,
    ),
  )
  .filter((siret) => !siret.startsWith('356000000'))

/** The body and the one last digit that makes it right. */
function withCheck(bodies: fc.Arbitrary<string>, read: (text: string) => { ok: boolean }) {
  return bodies.map((body) => [...'0123456789'].map((last) => body + last).find((all) => read(all).ok) ?? '')
}

describe.each([
  { name: 'a SIREN', numbers: sirens, read: readSiren, length: 9 },
  { name: 'a SIRET', numbers: sirets, read: readSiret, length: 14 },
])('$name', ({ numbers, read, length }) => {
  it('has one right last digit, and is read however it is spaced', () => {
    const marks = fc.constantFrom('', ' ', '\u00a0', '\u202f', '.', '-', '\u2011', '\n')
    fc.assert(
      fc.property(numbers, fc.array(marks, { minLength: length, maxLength: length }), (number, between) => {
        expect(number).toHaveLength(length)
        const typed = [...number].map((digit, place) => digit + between[place]).join('')
        expect(read(typed)).toEqual({ ok: true, value: number })
      }),
    )
  })

  it('is refused when any one digit is wrong', () => {
    fc.assert(
      fc.property(numbers, fc.nat(length - 1), fc.integer({ min: 1, max: 9 }), (number, place, more) => {
        const wrong = (Number(number[place]) + more) % 10
        const typed = number.slice(0, place) + wrong + number.slice(place + 1)
        expect(read(typed)).toEqual({ ok: false, reason: 'wrong-checksum' })
      }),
    )
  })

  it('is refused when two neighbours are swapped, except 0 and 9, which the check cannot tell', () => {
    fc.assert(
      fc.property(numbers, fc.nat(length - 2), (number, place) => {
        const [one = '', other = ''] = number.slice(place, place + 2)
        fc.pre(one !== other && !['09', '90'].includes(one + other))
        const typed = number.slice(0, place) + other + one + number.slice(place + 2)
        expect(read(typed)).toEqual({ ok: false, reason: 'wrong-checksum' })
      }),
    )
  })

  it('says what is wrong', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(read(number.slice(1))).toEqual({ ok: false, reason: 'too-short' })
        expect(read(`${number}0`)).toEqual({ ok: false, reason: 'too-long' })
        expect(read(`${number.slice(1)}X`)).toEqual({ ok: false, reason: 'not-a-number' })
      }),
    )
    expect(read('  ')).toEqual({ ok: false, reason: 'empty' })
    expect(read('0'.repeat(length))).toEqual({ ok: false, reason: 'wrong-checksum' })
  })
})

it('reads the letter O as zero', () => {
  expect(readSiren('732 829 32O')).toEqual({ ok: true, value: '732829320' })
})

it('knows that La Poste checks its establishments by the sum of their digits', () => {
  expect(readSiret('356 000 000 49837')).toEqual({ ok: true, value: '35600000049837' })
  expect(readSiret('356 000 000 00048')).toEqual({ ok: true, value: '35600000000048' })
  expect(readSiret('356 000 000 59843')).toEqual({ ok: false, reason: 'wrong-checksum' })
  expect(readSiren('356000000')).toEqual({ ok: true, value: '356000000' })
})

it('finds the SIREN inside a SIRET', () => {
  expect(sirenOf('73282932000074')).toBe('732829320')
})
