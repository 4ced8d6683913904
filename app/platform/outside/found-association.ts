import { readRna } from '../../kernel/rna.ts'
import { readSiren, readSiret } from '../../kernel/siren.ts'
import { squeeze } from '../../kernel/text.ts'

/** An association as a foreign register tells it, read again as anything that comes from elsewhere. */
export type FoundAssociation = {
  name: string
  acronym?: string
  rna?: string
  siren?: string
  siret?: string
  communeCode?: string
  communeName?: string
  postcode?: string
  isActive: boolean
}

/** An object whose fields may be asked for, whatever it is. @example fields(null).name // undefined */
export function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** One line of at most 300 letters, or nothing. Numbers become text: some services write a SIREN as a number. */
function textIn(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' ? squeeze(text).slice(0, 300) || undefined : undefined
}

type Told = Record<
  'name' | 'acronym' | 'rna' | 'siren' | 'siret' | 'communeCode' | 'communeName' | 'postcode',
  unknown
>

/** @returns undefined when it has no name or no number: nobody could choose it. */
export function foundAssociation(told: Partial<Told>, isActive: boolean): FoundAssociation | undefined {
  const name = textIn(told.name)
  const rna = readRna(textIn(told.rna) ?? '')
  const siren = readSiren((textIn(told.siren) ?? '').padStart(9, '0'))
  const siret = readSiret((textIn(told.siret) ?? '').padStart(14, '0'))
  if (!name || !(rna.ok || siren.ok)) return undefined
  const acronym = textIn(told.acronym)
  const place = placeOf(told)
  return {
    name,
    ...(acronym && acronym !== name && { acronym }),
    ...(rna.ok && { rna: rna.value }),
    ...(siren.ok && { siren: siren.value }),
    ...(siret.ok && { siret: siret.value }),
    ...place,
    isActive,
  }
}

/** A code of INSEE or of the post that lost its first zero has it back. */
function placeOf(told: Partial<Told>) {
  const code = textIn(told.communeCode)?.toUpperCase().padStart(5, '0')
  const postcode = textIn(told.postcode)?.padStart(5, '0')
  const communeName = textIn(told.communeName)
  return {
    ...(code && /^(\d|2[AB])\d{3,4}$/.test(code) && { communeCode: code }),
    ...(communeName && { communeName }),
    ...(postcode && /^\d{5}$/.test(postcode) && { postcode }),
  }
}
