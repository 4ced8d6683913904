import type { Lang } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import type { NationalEntry } from '../queries/national.ts'

/** One line of `suggest-list`; `fill` names the fields of the signing form. */
export type Suggestion = { value: string; label: string; note: string; fill: Record<string, string> }

/** A register entry as the form proposes it, with the fields it fills in. */
export function suggestion(lang: Lang, entry: NationalEntry): Suggestion {
  const number = entry.rna ?? entry.siren
  return {
    value: entry.id,
    label: entry.name,
    note: [entry.communeName, numberWords(lang, entry)].filter(Boolean).join(', '),
    fill: {
      ...(number && { number }),
      ...(entry.acronym && { acronym: entry.acronym }),
      ...(entry.communeName && { commune: entry.communeName }),
      ...(entry.communeCode && { 'commune-choice': `commune:${entry.communeCode}` }),
      // Many networks are registered as simple associations: only the contrary tells something.
      ...(entry.grouping && entry.grouping !== 'simple' && { kind: 'network' }),
    },
  }
}

function numberWords(lang: Lang, { rna, siren }: NationalEntry): string | undefined {
  const t = messages(lang).suggestions
  if (rna) return t.rna(rna)
  return siren && t.siren(siren)
}
