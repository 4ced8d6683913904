export const longestPresentation = 400
export const longestNote = 120
export const mostPlaces = 30
export const mostNetworks = 12

/** A small association most often has its head office at its president’s: until it says otherwise, we take it so. */
export function officeIsLikelyHome(kind: 'association' | 'network' | 'informal'): boolean {
  return kind !== 'network'
}
