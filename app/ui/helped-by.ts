import type { HelpedBy } from '../platform/http/route.ts'
import type { Lang } from '../platform/languages.ts'
import { messages } from './messages.ts'

/** Who helped, as receipts and letters say it. @example helpedByWords('fr', by) // 'Le Relais (adulte-relais)' */
export function helpedByWords(lang: Lang, { structure: { kind, name }, role }: HelpedBy): string {
  return `${structureWords(lang, kind, name)} (${role})`
}

/** The structure alone: `l’animation de Valbrume`. */
export function structureWords(lang: Lang, kind: HelpedBy['structure']['kind'], name: string): string {
  const t = messages(lang).help
  return kind === 'association' ? name : kind === 'territory' ? t.tending(name) : t.team
}
