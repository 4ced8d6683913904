import { done, type Outcome, refuse } from './outcome.ts'
import { compact } from './text.ts'

/** Why a text is no RNA number. `no-w`: digits alone, without the W that begins every RNA number. */
export type RnaFault = 'empty' | 'no-w' | 'not-a-number' | 'too-short' | 'too-long'

/**
 * Reads a number of the national register of associations (RNA) as typed: W, then nine digits, of which the
 * second may be a letter (Corsica `W2A…`, overseas `W9R…`). The number has no check digit. Spaces, dots,
 * hyphens and case do not matter; the letter O is read as zero, for no territory has it.
 * @example readRna('w751 085 568') // { ok: true, value: 'W751085568' }
 */
export function readRna(text: string): Outcome<string, RnaFault> {
  if (/^W\d[A-NP-Z\d]\d{7}$/.test(text)) return done(text)
  const typed = compact(text).replaceAll('O', '0')
  if (typed === '') return refuse('empty')
  if (/^\d+$/.test(typed)) return refuse('no-w')
  if (!/^W(?:\d(?:[A-Z\d]\d*)?)?$/.test(typed)) return refuse('not-a-number')
  if (typed.length < 10) return refuse('too-short')
  if (typed.length > 10) return refuse('too-long')
  return done(typed)
}
