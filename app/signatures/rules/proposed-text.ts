/** A text a board is asked to decide on; a local one has the name of its charter. */
export type ProposedText = {
  number: number
  publishedAt: Date
  sha256: string
  isOfficial: boolean
  slug: string
  local?: string
}

/** As a sentence of the note names it. */
export type NotedText = { number: number; fingerprint: string; local: string | undefined }

/** What the sentence of the decision needs. */
export function asNoted({ number, sha256, local }: ProposedText): NotedText {
  return { number, fingerprint: sha256.slice(0, 12), local }
}

/** Which texts are on the agenda: the national one, local ones, or both. */
export function agendaOf(texts: readonly ProposedText[]): 'national' | 'local' | 'both' {
  const locals = texts.filter(({ local }) => local !== undefined).length
  if (locals === 0) return 'national'
  return locals === texts.length ? 'local' : 'both'
}
