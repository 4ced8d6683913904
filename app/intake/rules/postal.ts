import { squeeze } from '../../kernel/text.ts'

/**
 * The commune and postcode of a row: its own columns, else what its address ends with (`93200 Saint-Denis`).
 * A spreadsheet takes the first zero of a postcode away: it is given back. `Lyon 9e`, `CEDEX 08` lose their tail.
 */
export function placeOf(
  commune: string,
  postcode: string,
  addresses: readonly string[],
): { commune: string; postcode: string } {
  const texts = [commune, ...addresses]
  const written = texts.map((text) => /\b(\d{5})\b[\s,]+([^\d,;\n()]{2,60})/.exec(text)).find(Boolean)
  const code =
    readPostcode(postcode) ?? readPostcode(/\b\d{5}\b/.exec(commune)?.[0] ?? '') ?? written?.[1] ?? ''
  const name = commune.replace(/\(?\b\d{5}\b\)?/, '') || (written?.[2] ?? '')
  return { commune: withoutTail(name).slice(0, 120), postcode: code }
}

function readPostcode(text: string): string | undefined {
  const figures = text.replaceAll(/\s/g, '')
  if (/^\d{5}$/.test(figures)) return figures
  return /^\d{4}$/.test(figures) ? `0${figures}` : undefined
}

function withoutTail(name: string): string {
  return squeeze(
    name
      .replace(/\bcedex\b.*$/i, '')
      .replace(/\b\d{1,2}\s*(er|e|eme|ème)\b.*$/i, '')
      .replace(/[\s,;.-]+$/, ''),
  )
}
