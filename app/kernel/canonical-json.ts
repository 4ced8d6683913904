import { createHash } from 'node:crypto'

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

/**
 * JSON Canonicalization Scheme (RFC 8785): the same data always gives the same bytes. Keys with an
 * undefined value are left out.
 * @throws Error on NaN, infinities and lone surrogates, which JSON cannot say.
 * @example canonicalJson({ b: 1, a: 'é' }) // '{"a":"é","b":1}'
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error('canonical JSON has no NaN or infinity')
  if (typeof value === 'string' && !value.isWellFormed())
    throw new Error('canonical JSON has no lone surrogate')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const pairs = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    // Array.prototype.sort compares UTF-16 code units, as section 3.2.3 asks.
    .sort()
    .map((key) => `${canonicalJson(key)}:${canonicalJson(value[key] as Json)}`)
  return `{${pairs.join(',')}}`
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}

/** SHA-256 of a text’s UTF-8 bytes, 64 hexadecimal characters. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
