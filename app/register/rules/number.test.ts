import { expect, it } from 'vitest'
import { languages } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { type NumberFault, readNumber } from './number.ts'

it.each([
  ['w751 085 568', { rna: 'W751085568' }],
  ['N° RNA : W2A1000123', { rna: 'W2A1000123' }],
  ['RNA WO12000002', { rna: 'W012000002' }],
  ['732 829 320', { siren: '732829320' }],
  ['Numéro SIREN 732.829.320', { siren: '732829320' }],
  ['siret : 732 829 320 00074', { siren: '732829320', siret: '73282932000074' }],
])('understands “%s”', (typed, number) => {
  expect(readNumber(typed)).toEqual({ ok: true, value: number })
})

const refused: [string, NumberFault][] = [
  ['', 'empty'],
  [' : ', 'empty'],
  ['Les Glaneurs de Valbrume', 'not-a-number'],
  ['WXYZ', 'not-a-number'],
  ['W75108556', 'rna-too-short'],
  ['W', 'rna-too-short'],
  ['W7510855689', 'rna-too-long'],
  ['W75108X568', 'rna-has-letters'],
  ['751085569', 'nine-digits'],
  ['7510855', 'too-few-digits'],
  ['73282932000', 'between-siren-and-siret'],
  ['732 829 320 00075', 'siret-mistyped'],
  ['732 829 320 000740', 'too-many-digits'],
  ['751P00085568', 'old-number'],
  ['Volume 45, folio 123', 'local-law'],
  ['Vol. 45 fol. 123', 'local-law'],
]

it.each(refused)('says why “%s” is no number: %s', (typed, reason) => {
  expect(readNumber(typed)).toEqual({ ok: false, reason })
})

it('has a sentence for every reason, in every language', () => {
  for (const lang of languages)
    for (const [, reason] of refused) expect(messages(lang).number[reason]).toMatch(/\w.*\.$/)
})
