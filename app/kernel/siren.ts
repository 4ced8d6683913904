import { done, type Outcome, refuse } from './outcome.ts'
import { compact } from './text.ts'

/** Why a text is no SIREN or SIRET. `wrong-checksum`: the right length, but a digit was probably mistyped. */
export type SirenFault = 'empty' | 'not-a-number' | 'too-short' | 'too-long' | 'wrong-checksum'

/**
 * Reads a SIREN as typed: nine digits, the last of which checks the others (INSEE, Luhn). Spaces, dots and
 * hyphens do not matter; the letter O is read as zero.
 * @example readSiren('732 829 320') // { ok: true, value: '732829320' }
 */
export function readSiren(text: string): Outcome<string, SirenFault> {
  const digits = readDigits(text, 9)
  if (!digits.ok || isLuhn(digits.value)) return digits
  return refuse('wrong-checksum')
}

/**
 * Reads a SIRET as typed: the SIREN, then five digits for the establishment, all checked together.
 * @example readSiret('732 829 320 00074') // { ok: true, value: '73282932000074' }
 */
export function readSiret(text: string): Outcome<string, SirenFault> {
  const digits = readDigits(text, 14)
  if (!digits.ok || (isLuhn(sirenOf(digits.value)) && checksSiret(digits.value))) return digits
  return refuse('wrong-checksum')
}

/** The SIREN inside a valid SIRET. */
export function sirenOf(siret: string): string {
  return siret.slice(0, 9)
}

function readDigits(text: string, length: number): Outcome<string, SirenFault> {
  const typed = compact(text).replaceAll('O', '0')
  if (typed === '') return refuse('empty')
  if (!/^\d+$/.test(typed)) return refuse('not-a-number')
  if (typed.length < length) return refuse('too-short')
  if (typed.length > length) return refuse('too-long')
  // Zeros alone pass the check, and nobody has them.
  return /^0+$/.test(typed) ? refuse('wrong-checksum') : done(typed)
}

// La Poste has more establishments than its digits can check: the sum of theirs is a multiple of five.
const laPoste = '356000000'

function checksSiret(siret: string): boolean {
  return isLuhn(siret) || (sirenOf(siret) === laPoste && sum([...siret].map(Number)) % 5 === 0)
}

/** Every second digit from the right counts double, nine taken off when it exceeds nine. */
function isLuhn(digits: string): boolean {
  let total = 0
  for (let place = 1; place <= digits.length; place += 1) {
    const digit = Number(digits[digits.length - place])
    const weighed = place % 2 === 0 ? digit * 2 : digit
    total += weighed > 9 ? weighed - 9 : weighed
  }
  return total % 10 === 0
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
