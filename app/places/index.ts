import type { Lang } from '../platform/languages.ts'
import { messages } from './messages/index.ts'

export type { PlaceCard } from './rules/card.ts'

/** On the team’s desk: the groups of territories. */
export const groupsLink = {
  to: () => '/equipe/groupes',
  words: (lang: Lang) => messages(lang).groups.title,
}
