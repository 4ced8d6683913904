/** What was typed, field by field, and when. */
export type Draft = { at: number; fields: Record<string, string[]> }

const oneWeek = 7 * 86_400_000

/** A draft as stored; undefined when it is not one, or too old to be anybody’s business. */
export function readDraft(stored: string | null, now: number): Draft | undefined {
  try {
    const draft = JSON.parse(stored ?? '') as Partial<Draft>
    if (typeof draft.at !== 'number' || typeof draft.fields !== 'object') return undefined
    return now - draft.at < oneWeek ? (draft as Draft) : undefined
  } catch {
    return undefined
  }
}

/** True when the draft holds words that the form does not show. */
export function hasMore(draft: Draft, shown: Draft['fields']): boolean {
  return Object.entries(draft.fields).some(
    ([name, values]) => values.some(Boolean) && values.join('\n') !== (shown[name] ?? []).join('\n'),
  )
}
