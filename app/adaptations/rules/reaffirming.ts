/** Why somebody is asked again. */
export type Because = 'delay' | 'local-version' | 'national-version'

export type Agreement = 'same' | 'newer'

export type Standing = {
  /** The version it signed, or agreed to last. */
  version: { number: number; sha256: string }
  /** The version in force. */
  current: { number: number; sha256: string }
}

export type WhyNotReaffirm = 'text-changed' | 'nothing-newer'

/**
 * “Still agreed” keeps the version that stands; “newer” needs the very text that was under the eyes.
 * @param read the fingerprint that the page showed
 */
export function whyNotReaffirm(
  agreement: Agreement,
  { version, current }: Standing,
  read: string,
): WhyNotReaffirm | undefined {
  if (agreement === 'same') return read === version.sha256 ? undefined : 'text-changed'
  if (current.number <= version.number) return 'nothing-newer'
  return read === current.sha256 ? undefined : 'text-changed'
}
