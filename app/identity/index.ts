import type { Shelf } from '../accounts/index.ts'
import type { DeskLink } from '../members/index.ts'
import type { Lang } from '../platform/languages.ts'
import { forgetAsker } from './acts/forget-person.ts'
import { messages } from './messages/index.ts'
import { requestsOfMailbox } from './queries/requests.ts'

export { noteVouched } from './acts/note-vouched.ts'
export { askAbout, confirmRequest } from './acts/request.ts'
export { vouch } from './acts/vouch.ts'
export { askNeighbours, vouchForClaim } from './acts/vouch-for-claim.ts'
export { postConfirmLetter, postDecidedLetter, postDecideLetters } from './jobs/letters.ts'
export { tendEntries } from './jobs/tend.ts'
export { postVouchedLetters, postVouchLetters } from './jobs/vouching.ts'

import './facts.ts'
import './tables.ts'

/** What this room puts on people’s desks. */
export const queueLink: DeskLink = link((slug) => `/espace/associations/${slug}/demandes`, 'queue')
export const neighboursLink: DeskLink = link((slug) => `/espace/associations/${slug}/voisines`, 'neighbours')
export const knownHereLink: DeskLink = link((code) => `/espace/territoires/${code}/connues`, 'neighbours')
export const teamQueueLink: DeskLink = link(() => '/equipe/demandes', 'queue')
export const entriesLink: DeskLink = link(() => '/equipe/fiches', 'entries')
export const documentsLink: DeskLink = link(() => '/equipe/documents', 'documents')

function link(to: DeskLink['to'], page: 'queue' | 'neighbours' | 'entries' | 'documents'): DeskLink {
  return { to, words: (lang) => messages(lang)[page].title }
}

/** The words of the deeds this room writes down. */
export const identityDeeds: Record<string, (lang: Lang) => string> = Object.fromEntries(
  Object.keys(messages('fr').deeds).map((deed) => [
    deed,
    (lang: Lang) => (messages(lang).deeds as Record<string, string>)[deed] ?? deed,
  ]),
)

/** What this room keeps about a person. */
export const identityShelf: Shelf = {
  name: 'demandesSurDesFiches',
  take: (db, { email }) => requestsOfMailbox(db, email),
  forget: forgetAsker,
}
