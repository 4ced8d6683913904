/** The first day of each list of districts in mainland France (decrees 2014-1750 and 2023-1314). */
const mainland: Record<string, string> = { 2015: '2015-01-01', 2024: '2024-01-01' }
/** Overseas the list of 2024 came a year later (decrees 2024-1211 and 2024-1212). */
const overseas: Record<string, string> = { 2015: '2015-01-01', 2024: '2025-01-01' }

/** Codes tell the département after two letters: 971 to 988 are overseas. */
const isOverseas = /^Q[NP]9[78]\d/

/**
 * The first day a list of districts was in force where a district is; undefined when we do not know that list.
 * @example inForceFrom('2024', 'QN97101M') // '2025-01-01'
 */
export function inForceFrom(generation: string, code: string): string | undefined {
  return (isOverseas.test(code) ? overseas : mainland)[generation]
}
