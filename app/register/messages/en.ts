import type { fr } from './fr.ts'

export const en = {
  number: {
    empty: 'Enter an RNA, SIREN or SIRET number.',
    'not-a-number':
      'This is not a number we know. An RNA number is W followed by 9 digits, a SIREN has 9 digits, a SIRET has 14.',
    'rna-too-short':
      'At least one digit is missing: an RNA number is W followed by 9 digits, such as W751000123.',
    'rna-too-long':
      'There is at least one digit too many: an RNA number is W followed by 9 digits, such as W751000123.',
    'rna-has-letters':
      'There is a letter too many: an RNA number is W followed by 9 digits. Only Corsica and the overseas territories have a letter, right after the first digit.',
    'nine-digits':
      'Check these 9 digits: one of them was probably miscopied. If this is an RNA number, add the W it begins with.',
    'too-few-digits': 'Digits are missing: a SIREN has 9, a SIRET has 14.',
    'between-siren-and-siret':
      'Check how many digits there are: a SIREN has 9, a SIRET has 14. You may enter the first 9 only.',
    'siret-mistyped':
      'Check these 14 digits: one of them was probably miscopied. You may enter the first 9 only.',
    'too-many-digits': 'There are too many digits: a SIREN has 9, a SIRET has 14.',
    'old-number':
      'This is an old prefecture file number. The RNA number begins with W; if you cannot find it, leave this field empty.',
    'local-law':
      'Associations under local law have no RNA number. Enter the volume and folio in the local law field.',
  },
  suggestions: {
    rna: (number: string) => `RNA ${number}`,
    siren: (number: string) => `SIREN ${number}`,
  },
} satisfies typeof fr
