import type { DeskLink } from '../members/index.ts'
import type { Lang } from '../platform/languages.ts'
import { messages } from './messages/index.ts'

export { publish } from './acts/publish.ts'
export { publicationsCard } from './pages/card.tsx'
export { type Publication, shownPublications } from './queries/publications.ts'
export { type PublicationColumn, shapeOf as publicationShape } from './shape.ts'

import type { PublicationColumn } from './shape.ts'

import './facts.ts'
import './tables.ts'

const words = (lang: Lang) => messages(lang).desk.link

/** What each column of the open lists says. */
export function publicationColumnWords(lang: Lang): Record<PublicationColumn, string> {
  return messages(lang).data.columns
}

/** On the desks of an association, of a territory and of the team. */
export const publicationsOfAssociationLink: DeskLink = {
  to: (slug) => `/espace/associations/${slug}/publications`,
  words,
}
export const publicationsOfTerritoryLink: DeskLink = {
  to: (address) => `/espace/territoires/${address}/publications`,
  words,
}
export const publicationsOfTeamLink: DeskLink = { to: () => '/equipe/publications', words }

/** The words of the deeds it writes down. */
export const publicationDeeds = {
  'publication.published': (lang: Lang) => messages(lang).deeds.published,
  'publication.changed': (lang: Lang) => messages(lang).deeds.changed,
}
