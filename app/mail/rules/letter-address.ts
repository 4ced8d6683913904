import { type LetterKind, letterKinds } from '../../kernel/letter-kinds.ts'
import type { Lang } from '../../platform/languages.ts'
import { replyAddress } from './read-letter.ts'

const mark = 'lettre'

/**
 * Where answers go to a letter that nobody hears: the address says what the letter was, so that whoever answers it learns
 * what to do instead.
 * @example letterAddress('reponse@charte.example', 'meeting.near', 'fr') // 'reponse+lettre-fr-meeting.near@charte.example'
 */
export function letterAddress(replyTo: string, kind: LetterKind, lang: Lang): string {
  return replyAddress(replyTo, `${mark}-${lang}-${kind}`)
}

/** The letter that an address speaks of, when it is one of those. */
export function letterIn(token: string): { kind: LetterKind; lang: Lang } | undefined {
  const [, lang, kind = ''] = /^lettre-(fr|en)-(.+)$/.exec(token) ?? []
  const isKind = (text: string): text is LetterKind => Object.hasOwn(letterKinds, text)
  return isKind(kind) ? { kind, lang: lang === 'en' ? 'en' : 'fr' } : undefined
}

/** Whether an address for answers leads to somebody. */
export function isHeard(address: string): boolean {
  return !new RegExp(`\\+${mark}-(fr|en)-`, 'i').test(address)
}

type AreaOf<Kind> = Kind extends `${infer Area}.${string}` ? Area : Kind
/** Minutes are not an invitation: their meeting was. */
export type Area = AreaOf<LetterKind> | 'meeting.minutes'

/** Where each letter is answered instead: the compiler asks for every new one. */
export const pages: Record<Area, string> = {
  account: '/connexion',
  aid: '/entraide/publier',
  beside: '/retrouver',
  cooperation: '/cooperations/noter',
  digest: '/espace/lettres',
  discussion: '/discussions',
  identity: '/espace',
  'local-charter': '/declinaisons',
  mail: '/aide',
  meeting: '/agenda',
  'meeting.minutes': '/discussions',
  member: '/espace',
  plan: '/declinaisons',
  project: '/projets',
  signature: '/retrouver',
}

export function areaOf(kind: LetterKind): Area {
  return kind === 'meeting.minutes' ? kind : ((kind.split('.')[0] ?? 'mail') as Area)
}
