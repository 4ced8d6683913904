/** A text as words name it: the national charter, or a local one by its title. */
export type NamedText = { isLocal: boolean; charterTitle: string; versionNumber: number }

/** The titles of local texts, and whether the national one is among them. */
export function titlesOf(texts: readonly NamedText[]): { locals: string[]; withNational: boolean } {
  return {
    locals: texts.filter(({ isLocal }) => isLocal).map(({ charterTitle }) => charterTitle),
    withNational: texts.some(({ isLocal }) => !isLocal),
  }
}
