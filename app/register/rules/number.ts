import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { readRna } from '../../kernel/rna.ts'
import { readSiren, readSiret, sirenOf } from '../../kernel/siren.ts'
import { compact } from '../../kernel/text.ts'

/** A number as it was understood. A SIRET names an establishment; its SIREN names the association. */
export type AssociationNumber = { rna: string } | { siren: string } | { siren: string; siret: string }

/** Every reason has its sentence in the messages. */
export type NumberFault =
  | 'empty'
  | 'not-a-number'
  | 'rna-too-short'
  | 'rna-too-long'
  | 'rna-has-letters'
  /** Nine digits that are no SIREN: one is mistyped, or it is an RNA number without its W. */
  | 'nine-digits'
  | 'too-few-digits'
  | 'between-siren-and-siret'
  | 'siret-mistyped'
  | 'too-many-digits'
  /** A prefecture’s file number from before 2009, such as 751P00085568. */
  | 'old-number'
  /** Volume and folio of a court in Alsace or Moselle, which have no RNA number. */
  | 'local-law'

/** Tells RNA, SIREN and SIRET apart from what was typed, whatever the spacing and the words before it. */
export function readNumber(text: string): Outcome<AssociationNumber, NumberFault> {
  const typed = compact(text).replace(/^(?:N[O0]?|NUM|NUMERO)?(?:RNA|SIREN|SIRET)?(?=W|[O\d])/, '')
  if (typed === '') return refuse('empty')
  if (/^VOL.*FOL|VOLUME|FOLIO/.test(typed)) return refuse('local-law')
  if (/^\d{3}[A-Z]\d{4,}$/.test(typed)) return refuse('old-number')
  if (/^W[\dO]/.test(typed) || typed === 'W') return readTypedRna(typed)
  const digits = typed.replaceAll('O', '0')
  return /^\d+$/.test(digits) ? readTypedDigits(digits) : refuse('not-a-number')
}

function readTypedRna(typed: string): Outcome<AssociationNumber, NumberFault> {
  const rna = readRna(typed)
  if (rna.ok) return done({ rna: rna.value })
  if (rna.reason === 'too-short') return refuse('rna-too-short')
  return rna.reason === 'too-long' ? refuse('rna-too-long') : refuse('rna-has-letters')
}

function readTypedDigits(digits: string): Outcome<AssociationNumber, NumberFault> {
  if (digits.length < 9) return refuse('too-few-digits')
  if (digits.length === 9) {
    const siren = readSiren(digits)
    return siren.ok ? done({ siren: siren.value }) : refuse('nine-digits')
  }
  if (digits.length < 14) return refuse('between-siren-and-siret')
  if (digits.length > 14) return refuse('too-many-digits')
  const siret = readSiret(digits)
  if (!siret.ok) return refuse('siret-mistyped')
  return done({ siren: sirenOf(siret.value), siret: siret.value })
}
