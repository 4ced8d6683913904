import type { Shelf } from '../accounts/index.ts'
import { forgetInvited } from './acts/forget-person.ts'
import { messages } from './messages/index.ts'
import { placesAndDeedsOf } from './queries/own-data.ts'
import type { DeskLink } from './rules/desk.ts'

export { join } from './acts/join.ts'
export { movePeople } from './acts/move-people.ts'
export { recordDeed } from './acts/record-deed.ts'
export { takePlaceOfSigner } from './acts/take-place.ts'
export { tend } from './acts/tend.ts'
export { askStillYou, postInvitation, postJoined, postStillYou } from './jobs.ts'
export { memberHere, tendingHere } from './pages/here.ts'
export { isExpected } from './queries/expected.ts'
export { associationIdsOfMailbox, type Mailbox, mailboxesOf } from './queries/mailboxes.ts'
export { associationsOf, membershipsOf } from './queries/memberships.ts'
export { peopleWithPlace } from './queries/people-with-place.ts'
export { memberAt, tendingOf } from './queries/standing.ts'
export { relaysOver, stewardsOf, tendersOf, territoriesTendedBy } from './queries/territory-roles.ts'
export type { Desk, DeskLink } from './rules/desk.ts'
export type { ErrandPart } from './rules/errand.ts'

import './facts.ts'
import './tables.ts'

/** On the team’s desk: who tends what. */
export const tendersLink: DeskLink = {
  to: () => '/equipe/territoires',
  words: (lang) => messages(lang).team.title,
}

/** What this room keeps about a person. */
export const membersShelf: Shelf = {
  name: 'placesEtActes',
  take: placesAndDeedsOf,
  forget: forgetInvited,
}
