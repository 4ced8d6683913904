import { readDay } from '../../kernel/instants.ts'

/** Papers that say who decided, or that the association exists. They are read, never kept. */
export const documentKinds = ['minutes', 'delegation', 'statutes', 'declaration'] as const
export type DocumentKind = (typeof documentKinds)[number]

export type SeenDocument = { kind: DocumentKind; datedOn: string }
export type DocumentProblem = 'kind' | 'day'

/** Reads the kind of a document and its day, which is not in the future. */
export function readDocument(
  typed: { kind: string; day: string },
  today: string,
): { ok: true; value: SeenDocument } | { ok: false; problems: DocumentProblem[] } {
  const kind = documentKinds.find((each) => each === typed.kind)
  const datedOn = readDay(typed.day)
  const isPast = datedOn !== undefined && datedOn <= today
  if (kind && datedOn && isPast) return { ok: true, value: { kind, datedOn } }
  return { ok: false, problems: [...(kind ? [] : ['kind' as const]), ...(isPast ? [] : ['day' as const])] }
}
